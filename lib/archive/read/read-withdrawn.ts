import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Editorial, parseEditorial } from "../../article/editorial.ts";
import { parseWithdrawn, withdrawnName } from "../../article/withdrawn-file.ts";
import { readIfThere } from "../../base/files.ts";
import { type ContentProblem, problemsOf } from "../../schema/content-problem.ts";
import { readFrontMatter } from "../../schema/front-matter.ts";
import type { WithdrawnArticle } from "../ask/views.ts";
import { articlePaths } from "./article-sources.ts";

/**
 * Reads what stays of the articles whose raw files were taken out of the archive, sorted by id: folders of `articles/`
 * with a notice and no article. The date and the reason stand in the decision about the article, where there is one.
 */
export function readWithdrawn(contentDir: string): {
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly problems: readonly ContentProblem[];
} {
  const dir = path.join(contentDir, "articles");
  const withdrawn: WithdrawnArticle[] = [];
  const problems: ContentProblem[] = [];
  for (const id of idsIn(dir)) {
    const paths = articlePaths(contentDir, id);
    const text = existsSync(paths.ar) ? null : readIfThere(path.join(dir, id, withdrawnName));
    if (text === null) continue;
    const notice = parseWithdrawn(text);
    if (!notice.ok) {
      problems.push(...problemsOf(`articles/${id}/${withdrawnName}`, notice.error));
      continue;
    }
    const decision = readIfThere(paths.editorial);
    const decided = decision === null ? null : parseEditorial(decision, id);
    if (decided?.ok === false) problems.push(...problemsOf(`editorial/${id}.yaml`, decided.error));
    const editorial = decided?.ok ? decided.value : null;
    const { title, titleStatus, date, dateCertainty } = notice.value;
    const en = editorial?.title?.en ?? translatedTitle(readIfThere(paths.en));
    withdrawn.push({
      ...{ id, title: { ar: title, en }, titleStatus, date, dateCertainty },
      withdrawal: withdrawalOf(editorial),
    });
  }
  return { withdrawn, problems };
}

/** When and why an article was withdrawn, as far as people say. */
export function withdrawalOf(editorial: Editorial | null): WithdrawnArticle["withdrawal"] {
  const { date, reason } = editorial?.withdrawn ?? {};
  return { date: date ?? null, reason: reason ?? null };
}

function idsIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function translatedTitle(markdown: string | null): string | null {
  const file = markdown === null ? null : readFrontMatter(markdown);
  const title = file?.ok ? file.value.data["title"] : null;
  return typeof title === "string" ? title : null;
}
