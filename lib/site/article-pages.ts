import type { Archive } from "../archive/ask/archive.ts";
import { paths } from "../locale/paths.ts";
import type { SitePage } from "./site-page.ts";

/**
 * The pages of every article, from the oldest on: the text, both languages side by side where any of it is
 * translated, the raw text, and how to cite it. All but the text speak of no other article, and stay as they are when one is added beside
 * theirs.
 * @param ids the articles, in list order
 */
export function articlePages(
  archive: Archive,
  ids: readonly string[] = archive.articleIds(),
): SitePage[] {
  const { versions } = archive;
  return ids.toReversed().flatMap((id) => {
    const alone = () => versions.articleAlone(id);
    const text: SitePage = {
      path: (locale) => paths.article(locale, id),
      input: () => versions.article(id),
      indexed: true,
      changed: () => archive.dayOfChange(id),
    };
    const raw: SitePage = {
      path: (locale) => paths.raw(locale, id),
      input: alone,
      indexed: false,
    };
    const cite: SitePage = {
      path: (locale) => paths.cite(locale, id),
      input: alone,
      indexed: false,
    };
    if ((archive.summary(id)?.english.text ?? "none") === "none") return [text, raw, cite];
    const parallel: SitePage = {
      path: (locale) => paths.parallel(locale, id),
      input: alone,
      indexed: false,
    };
    return [text, parallel, raw, cite];
  });
}

/** What the addresses of withdrawn articles tell. */
export function withdrawnPages(archive: Archive): SitePage[] {
  return archive.withdrawnIds().map((id) => ({
    path: (locale) => paths.article(locale, id),
    input: () => archive.withdrawn(id),
    indexed: false,
  }));
}
