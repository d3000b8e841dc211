import { paths } from "../../../lib/locale/paths.ts";
import type { Settings } from "../../set-up/settings.ts";
import type { Progress } from "../../set-up/steps.ts";
import type { Output } from "../output/output.ts";
import { openPageSource } from "./page-source.ts";
import { fileOf, pagesToRender, type PagePlan } from "./plan.ts";

/**
 * Puts every page of a plan into the site: asks Next's servers for those whose content has changed, and keeps the
 * others.
 * @param made what the last build of the same code made
 * @returns the number of pages that were rendered
 * @throws {Error} with one sentence a page, when some could not be rendered
 */
export async function renderPages(
  settings: Settings,
  { plan, made }: { readonly plan: PagePlan; readonly made: PagePlan },
  output: Output,
  progress: Progress,
): Promise<number> {
  const addresses = pagesToRender(plan, made, settings.outDir);
  const rendered = new Set(addresses);
  for (const address of plan.keys()) if (!rendered.has(address)) output.keep(fileOf(address));
  const source = await openPageSource(settings);
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
  try {
    await Promise.all(Array.from({ length: source.width }, work));
  } finally {
    source.close();
  }
  if (failures.length > 0) {
    const shown = failures.slice(0, 20).join("\n");
    throw new Error(
      `${shown}\n${failures.length} pages could not be rendered: .cache/next.log says why.`,
    );
  }
  return addresses.length;
}
