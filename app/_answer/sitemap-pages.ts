import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { locales, type Localized } from "@/lib/locale/locale.ts";
import { sitePages } from "@/lib/site/site-pages.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";

/** Every page that search engines should know, as whole addresses in each language. */
export function sitemapPages(): Localized<string>[] {
  return sitePages(openArchive())
    .filter(({ indexed }) => indexed)
    .map(
      ({ path }) =>
        Object.fromEntries(
          locales.map((locale) => [locale, absoluteUrl(path(locale))]),
        ) as Localized<string>,
    );
}
