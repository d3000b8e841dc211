import { absoluteUrl } from "@/components/link/site-href.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { defaultPath } from "@/lib/locale/paths.ts";
import type { SitemapPage } from "@/lib/publish/sitemap.ts";
import { sitePages } from "@/lib/site/site-pages.ts";

/** Every page that search engines should know, as whole addresses in each language. */
export function sitemapPages(): SitemapPage[] {
  return sitePages(openArchive())
    .filter(({ indexed }) => indexed)
    .map(({ path, changed }) => {
      return {
        ar: absoluteUrl(path("ar")),
        en: absoluteUrl(path("en")),
        "x-default": absoluteUrl(defaultPath(path)),
        changed: () => changed?.() ?? null,
      };
    });
}
