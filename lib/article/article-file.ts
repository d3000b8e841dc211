import type { Article, Certainty, TitleStatus } from "./article.ts";
import { checksumPlaceholder, sign, type Sha256 } from "./checksum.ts";
import { fieldsOf, listOr } from "./fields.ts";
import { readFrontMatter, writeFrontMatter } from "./front-matter.ts";
import { markdownToParagraphs, paragraphsToMarkdown } from "./paragraphs.ts";
import type { Result } from "./result.ts";

const titleStatuses: readonly TitleStatus[] = ["stated", "supplied", "none"];
const certainties: readonly Certainty[] = ["stated", "inferred", "confirmed"];

/**
 * Writes an article as `content/articles/<id>/ar.md` holds it. Values that the article does not have are left
 * out. The last key is a checksum of the file itself, by which an edit by hand is noticed.
 */
export function formatArticle(article: Article, sha256: Sha256): string {
  const data = {
    id: article.id,
    lang: article.lang,
    title: article.title ?? undefined,
    titleStatus: article.titleStatus,
    titleSuggestion: article.titleSuggestion ?? undefined,
    date: article.date ?? undefined,
    dateCertainty: article.dateCertainty ?? undefined,
    countries: article.countries,
    credit: article.credit ?? undefined,
    author: article.author ?? undefined,
    source: article.source ?? undefined,
    dateline: article.dateline ?? undefined,
    raw: article.raw,
    checksum: checksumPlaceholder,
  };
  return sign(writeFrontMatter(data, paragraphsToMarkdown(article.paragraphs)), sha256);
}

/**
 * Reads `content/articles/<id>/ar.md` back. What `formatArticle` wrote comes back exactly; a file edited by
 * hand is read too.
 * @param text the whole file.
 * @returns the article, or one sentence for each thing that is wrong, without the file's name.
 */
export function parseArticle(text: string): Result<Article, readonly string[]> {
  const file = readFrontMatter(text);
  if (!file.ok) return { ok: false, error: [file.error] };
  const fields = fieldsOf(file.value.data);
  const raw = fields.within("raw");
  const article: Article = {
    id: fields.requiredText("id"),
    lang: fields.oneOf("lang", ["ar"]),
    title: fields.text("title"),
    titleStatus: fields.oneOf("titleStatus", titleStatuses),
    titleSuggestion: fields.text("titleSuggestion"),
    date: fields.text("date"),
    dateCertainty: fields.has("dateCertainty") ? fields.oneOf("dateCertainty", certainties) : null,
    countries: fields.texts("countries"),
    credit: fields.text("credit"),
    author: fields.text("author"),
    source: fields.text("source"),
    dateline: fields.text("dateline"),
    raw: {
      file: raw.requiredText("file"),
      sha256: raw.requiredText("sha256"),
      encoding: raw.requiredText("encoding"),
    },
    paragraphs: listOr(fields.errors, () => markdownToParagraphs(file.value.body)),
  };
  if ((article.title === null) !== (article.titleStatus === "none")) {
    fields.errors.push("`title` must be there unless `titleStatus` is none, and only then");
  }
  return fields.errors.length === 0
    ? { ok: true, value: article }
    : { ok: false, error: fields.errors };
}
