import { writeFileSync } from "node:fs";
import path from "node:path";
import { citedArticle } from "../../../components/article/cite/cited-article.ts";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { type Locale, locales } from "../../../lib/locale/locale.ts";
import { citationFormats, paths } from "../../../lib/locale/paths.ts";
import { writeCitation } from "../../../lib/publish/cite/citation-formats.ts";
import type { Output } from "../output/output.ts";
import { takeLeftJson } from "../output/take-left.ts";

/** What the files were made of: the code, the archive's name, and the version of each article. */
interface State {
  readonly code: string;
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Writes the citations of every article, and those of the whole archive, in each format and language. Where no article
 * has changed since the last build of the same code, none is read; where one has, its files and those of the whole are
 * made anew.
 * @param code hash of all that the files depend on besides the articles
 * @returns the number of files
 */
export async function buildCitations(
  archive: Pick<Archive, "article" | "articleIds" | "description" | "versions">,
  { cacheDir, code }: { readonly cacheDir: string; readonly code: string },
  output: Output,
): Promise<number> {
  const { name } = archive.description;
  const file = path.join(cacheDir, "citations.json");
  const mark = shortHash(JSON.stringify([code, name]));
  const left = takeLeftJson<State>(file);
  const last = left?.code === mark ? left.versions : {};
  const ids = archive.articleIds();
  const versions = Object.fromEntries(
    ids.map((id) => [id, archive.versions.articleAlone(id) ?? ""]),
  );
  const places = locales.flatMap((locale) => citationFormats.map((format) => ({ locale, format })));
  const fileOf = (id: string) =>
    places.map(({ locale, format }) => paths.citationFile(locale, id, format).slice(1));
  const stale = ids.filter(
    (id) => versions[id] !== last[id] || !fileOf(id).every((each) => output.keep(each)),
  );
  const whole = places.map(({ locale, format }) => paths.archiveFile(locale, format).slice(1));
  const same = stale.length === 0 && Object.keys(last).length === ids.length;
  if (!same || !whole.every((each) => output.keep(each))) {
    const wanted = new Set(stale);
    // Each article is read once, for both languages.
    const cited = ids.flatMap((id) => {
      const view = archive.article(id);
      const of = (locale: Locale) => view && citedArticle(view, locale, name[locale]);
      const [ar, en] = [of("ar"), of("en")];
      return ar && en ? [{ ar, en }] : [];
    });
    for (const locale of locales) {
      const articles = cited.map((each) => each[locale]);
      for (const format of citationFormats) {
        const write = writeCitation[format];
        const put = (address: string, text: string) =>
          output.has(address.slice(1)) ? undefined : output.put(address.slice(1), text);
        for (const article of articles) {
          if (wanted.has(article.id))
            await put(paths.citationFile(locale, article.id, format), write([article]));
        }
        await put(paths.archiveFile(locale, format), write(articles));
      }
    }
  }
  writeFileSync(file, JSON.stringify({ code: mark, versions } satisfies State));
  return places.length * (ids.length + 1);
}
