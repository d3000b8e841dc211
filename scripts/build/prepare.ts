import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { call } from "../../lib/base/call.ts";
import { sentenceOf } from "../../lib/schema/content-problem.ts";
import type { Settings } from "../set-up/settings.ts";
import type { Progress } from "../set-up/steps.ts";

/**
 * Prepares the archive and tells its faults.
 *
 * @param left what then was left as it is, and how to go on all the same.
 * @returns what there is to tell of it.
 * @throws Error when it has faults that are not to be left out.
 */
export function prepare(
  settings: Settings,
  lenient: boolean,
  progress: Progress,
  left = { what: "the site", command: call("build", "--lenient") },
): string {
  const { articles, renewed, problems } = prepareArchive({
    ...settings,
    checksRaw: true,
    onProgress: (done, total) => {
      progress(done, total, "articles");
    },
  });
  for (const problem of problems) process.stdout.write(`${sentenceOf(problem)}\n`);
  if (problems.length > 0 && !lenient) {
    throw new Error(
      `The content has faults (see above), and ${left.what} was left as it is: mend them, or go on without the faulty parts with ${left.command}.`,
    );
  }
  return articles === 0
    ? `no articles yet; put raw texts into content/raw/ and run ${call("ingest")}`
    : `${articles} articles, ${renewed} of them new or changed`;
}
