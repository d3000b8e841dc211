import { writeXml } from "../base/write-xml.ts";
import { x } from "xastscript";
import type { Localized } from "../locale/locale.ts";

/** The same page in each language, as whole addresses. */
export interface SitemapPage extends Localized<string> {
  /** What is shown to readers of neither. */
  readonly "x-default": string;
  /** The day (`YYYY-MM-DD`) on which its content last changed; null where that is not known. */
  readonly changed: () => string | null;
}

/** A sitemap may hold 50,000 addresses (sitemaps.org); each page is two of them. */
const pagesPerFile = 20_000;

/** Number of sitemap files that an archive with this many pages needs. */
export function sitemapCount(pages: number): number {
  return Math.max(1, Math.ceil(pages / pagesPerFile));
}

/**
 * One sitemap file: each page in each language, with its alternates, and with the day of its last change where that is known.
 * @param pages - all pages of the site, oldest first, so that a new one changes the last file alone.
 * @param file - from 0 to `sitemapCount(pages.length) - 1`.
 */
export function sitemap(pages: readonly SitemapPage[], file: number): string {
  const own = pages.slice(file * pagesPerFile, (file + 1) * pagesPerFile);
  const urls = own.flatMap((page) => {
    const languages = { ar: page.ar, en: page.en, "x-default": page["x-default"] };
    const alternates = Object.entries(languages).map(([hreflang, href]) =>
      x("xhtml:link", { rel: "alternate", hreflang, href }),
    );
    const changed = page.changed();
    const day = changed === null ? [] : [x("lastmod", changed)];
    return [page.ar, page.en].map((address) =>
      x("url", [x("loc", address), ...day, ...alternates]),
    );
  });
  return document(
    x(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      urls,
    ),
  );
}

/** The index of sitemap files, given their whole addresses. */
export function sitemapIndex(addresses: readonly string[]): string {
  return document(
    x(
      "sitemapindex",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      addresses.map((address) => x("sitemap", {}, x("loc", address))),
    ),
  );
}

function document(root: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(root)}\n`;
}
