import path from "node:path";
import { citedArticle } from "../../../components/article/cite/cited-article.ts";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import type { ArticleView } from "../../../lib/archive/ask/views.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { type Localized, locales } from "../../../lib/locale/locale.ts";
import { citationFormats, paths } from "../../../lib/locale/paths.ts";
import type { CitedArticle } from "../../../lib/publish/cite/cited-article.ts";
import { writeCitation } from "../../../lib/publish/cite/citation-formats.ts";
import type { Output } from "../output/output.ts";
import { leaveEntries, takeEntries } from "../output/take-left.ts";

/** What each article and the whole archive has of them. */
const places = locales.flatMap((locale) => citationFormats.map((format) => ({ locale, format })));

/** What the files were made of: a hash of the code and the archive's name, then the version of each article. */
const stateFile = "citations.jsonl";

/**
 * Writes the citations of every article, and those of the whole archive, in each format and language. Where no article
 * has changed since the last build of the same code, none is read; where one has, its files and those of the whole are
 * made anew.
 * @param code hash of all that the files depend on besides the articles
 * @returns the number of files
 */
export async function buildCitations(
  archive: Pick<Archive, "article" | "articleIds" | "description" | "versions">,
  { leftDir, code }: { readonly leftDir: string; readonly code: string },
  output: Output,
): Promise<number> {
  const { name } = archive.description;
  const file = path.join(leftDir, stateFile);
  const ids = archive.articleIds();
  const mark = markOf(archive, code);
  const left = takeEntries<string, string>(file);
  const last = left?.head === mark ? left.entries : new Map<string, string>();
  const fileOf = (id: string) =>
    places.map(({ locale, format }) => paths.citationFile(locale, id, format).slice(1));
  const stale = ids.filter(
    (id) =>
      versionOf(archive, id) !== last.get(id) || !fileOf(id).every((each) => output.keep(each)),
  );
  const whole = places.map(({ locale, format }) => paths.archiveFile(locale, format).slice(1));
  const same = stale.length === 0 && last.size === ids.length;
  if (!same || !whole.every((each) => output.keep(each))) {
    const wanted = new Set(stale);
    // Each article is read once, for both languages.
    const cited: Localized<CitedArticle>[] = [];
    for (const id of ids) {
      const view = archive.article(id);
      if (view === null) continue;
      const both = citedIn(view, name);
      cited.push(both);
      if (wanted.has(id)) await putCitations(both, output);
    }
    for (const { locale, format } of places) {
      const address = paths.archiveFile(locale, format).slice(1);
      if (output.has(address)) continue;
      await output.put(address, writeCitation[format](cited.map((each) => each[locale])));
    }
  }
  leaveCitations(archive, ids, { leftDir, code });
  return places.length * (ids.length + 1);
}

/** An article as it is cited in each language. */
export function citedIn(view: ArticleView, name: Localized<string>): Localized<CitedArticle> {
  return { ar: citedArticle(view, "ar", name.ar), en: citedArticle(view, "en", name.en) };
}

/** Writes the citations of one article, where they are not there yet. */
export async function putCitations(
  cited: Localized<CitedArticle>,
  output: Pick<Output, "has" | "put">,
): Promise<void> {
  for (const { locale, format } of places) {
    const file = paths.citationFile(locale, cited[locale].id, format).slice(1);
    if (!output.has(file)) await output.put(file, writeCitation[format]([cited[locale]]));
  }
}

function markOf({ description }: Pick<Archive, "description">, code: string): string {
  return shortHash(JSON.stringify([code, description.name]));
}

function versionOf({ versions }: Pick<Archive, "versions">, id: string): string {
  return versions.articleAlone(id) ?? "";
}

/**
 * Leaves for the next build of this code what it would leave that had made the citations of these articles and nothing
 * else, as shards do.
 */
export function leaveCitations(
  archive: Pick<Archive, "description" | "versions">,
  ids: readonly string[],
  { leftDir, code }: { readonly leftDir: string; readonly code: string },
): void {
  const versions = function* () {
    for (const id of ids) yield [id, versionOf(archive, id)] as const;
  };
  leaveEntries(path.join(leftDir, stateFile), markOf(archive, code), versions());
}
