import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { articleData } from "../../../lib/publish/data/article-data.ts";
import { mentionsOf } from "../../../lib/publish/data/mention-data.ts";
import type { Progress } from "../../set-up/steps.ts";
import { citedIn, putCitations } from "../make/build-citations.ts";
import { putArticleFiles } from "../make/data/article-files.ts";
import { dataContext } from "../make/data/data-context.ts";
import type { Output } from "../output/output.ts";

/**
 * Writes all that stands beside the pages of some articles, each of which is read once: TEI, the twins of the pages,
 * citations.
 * @param root the whole address of the site's root, with a slash at its end
 */
export async function writeOwnArticles(
  archive: Archive,
  ids: readonly string[],
  root: string,
  output: Output,
  progress: Progress,
): Promise<void> {
  const { name } = archive.description;
  const context = { ...dataContext(archive, root), archive: name.ar };
  for (const [at, id] of ids.entries()) {
    progress(at, ids.length, "articles");
    const view = archive.article(id);
    if (view === null) continue;
    const data = articleData(view, archive.dayOfChange(id), context.site);
    await putArticleFiles(view, data, mentionsOf(view), context, output);
    await putCitations(citedIn(view, name), output);
  }
}
