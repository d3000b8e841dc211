import { paths } from "../../../lib/locale/paths.ts";
import type { Progress } from "../../set-up/steps.ts";
import type { Output } from "../output/output.ts";
import type { PageSource } from "./page-source.ts";
import { fileOf } from "./plan.ts";

/**
 * Puts pages into the site as Next's servers answer them.
 * @throws {Error} with one sentence a page, when some could not be rendered; with one, when no server starts
 */
export async function renderPages(
  addresses: readonly string[],
  source: PageSource,
  output: Output,
  progress: Progress = () => undefined,
): Promise<void> {
  const failures: string[] = [];
  let next = 0;
  const work = async () => {
    for (let address = addresses[next++]; address !== undefined; address = addresses[next++]) {
      const answer = await source.ask(address).catch((error: unknown) => String(error));
      progress(next, addresses.length, "pages");
      if (typeof answer === "string") failures.push(`${address} was not answered (${answer})`);
      else if (answer.status === (address === paths.notFound ? 404 : 200))
        await output.put(fileOf(address), answer.body);
      else failures.push(`${address} was answered with ${answer.status}`);
    }
  };
  await source.ready();
  await Promise.all(Array.from({ length: source.width }, work));
  if (failures.length > 0) {
    const shown = failures.slice(0, 20).join("\n");
    throw new Error(
      `${shown}\n${failures.length} pages could not be rendered: .cache/next.log says why.`,
    );
  }
}
