import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArticle } from "../../article/article-file.ts";
import { fileStamp, readIfThere } from "../../base/files.ts";
import { articleIdsIn, articlePaths } from "./article-sources.ts";

/** What names are looked for in: an article's headline and paragraphs, and its countries. */
export interface ReadNameArticle {
  readonly id: string;
  /** What the file system says of its file: it is read again when this changes. */
  readonly stamp: string;
  /** The headline, empty where there is none that is stated, and the paragraphs. */
  readonly parts: readonly string[];
  readonly countries: readonly string[];
}

/**
 * The articles of a content folder, as names are looked for in them; those whose files have not changed come from the
 * cache, one line of JSON each. One that cannot be read is left out: the build tells of it.
 *
 * @param cacheFile where they are kept; it may be deleted at any time.
 * @param code a hash of what reads them.
 */
export function readNameArticles(
  contentDir: string,
  cacheFile: string,
  code: string,
): readonly ReadNameArticle[] {
  const kept = readKept(cacheFile, code);
  let renewed = 0;
  const articles = articleIdsIn(contentDir).flatMap((id): ReadNameArticle[] => {
    const file = articlePaths(contentDir, id).ar;
    const stamp = fileStamp(file);
    const known = kept.get(id);
    if (known?.stamp === stamp) return [known];
    const article = parseArticle(readIfThere(file) ?? "");
    if (!article.ok) return [];
    renewed++;
    const { title, titleStatus, paragraphs, countries, mentionedCountries } = article.value;
    const headline = titleStatus === "stated" ? (title ?? "") : "";
    return [
      {
        ...{ id, stamp, parts: [headline, ...paragraphs] },
        countries: [...countries, ...mentionedCountries],
      },
    ];
  });
  if (renewed > 0 || articles.length !== kept.size) {
    mkdirSync(path.dirname(cacheFile), { recursive: true });
    const lines = [JSON.stringify({ code }), ...articles.map((article) => JSON.stringify(article))];
    writeFileSync(`${cacheFile}.new`, `${lines.join("\n")}\n`);
    renameSync(`${cacheFile}.new`, cacheFile);
  }
  return articles;
}

/** What an earlier run kept, by id; nothing where it was of other code or cannot be read. */
function readKept(file: string, code: string): ReadonlyMap<string, ReadNameArticle> {
  const [head = "", ...lines] = (readIfThere(file) ?? "").split("\n").filter(Boolean);
  try {
    if ((JSON.parse(head) as { code?: string }).code !== code) return new Map();
    const articles = lines.map((line) => JSON.parse(line) as ReadNameArticle);
    return new Map(articles.map((article) => [article.id, article]));
  } catch {
    return new Map();
  }
}
