import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { menuOf } from "../../../lib/site/menu.ts";
import { articlePages } from "../../../lib/site/article-pages.ts";
import type { SiteFile, SitePage } from "../../../lib/site/site-page.ts";
import { siteFiles, sitePages } from "../../../lib/site/site-pages.ts";

/** Address of everything that routes answer → hash of what it shows; null for what every build renders. */
export type PagePlan = ReadonlyMap<string, string | null>;

/** What the site is made of, worked out from the archive alone. */
export function planPages(archive: Archive): PagePlan {
  return planOf(archive, sitePages(archive), siteFiles(archive));
}

/** The part of the plan that the pages of some articles are, given in list order. */
export function planArticles(archive: Archive, ids: readonly string[]): PagePlan {
  return planOf(archive, articlePages(archive, ids), []);
}

function planOf(
  archive: Archive,
  pages: readonly SitePage[],
  files: readonly SiteFile[],
): PagePlan {
  const plan = new Map<string, string | null>();
  // Every page has the archive's name and its sections in its frame.
  const shared = shortHash(JSON.stringify([archive.description, menuOf(archive)]));
  const hashOf = ({ input }: { readonly input?: () => unknown }) =>
    input === undefined ? null : shortHash(shared + JSON.stringify([input()]));
  for (const page of pages) {
    const { path: address } = page;
    const hash = hashOf(page);
    for (const locale of locales) plan.set(address(locale), hash);
  }
  for (const file of files) plan.set(file.address, hashOf(file));
  return plan;
}

/**
 * So many pages are few. For a site of them the best compression is worth its 14 ms a page (above, one that takes
 * 0.4 ms); where no more have changed, one server of pages is enough, and they are rendered beside other work.
 */
export const fewPages = 1000;

/** Brotli quality of the pages of an archive's site: what it is made of is only counted where that is not clear. */
export function pageQuality(archive: Archive): number {
  const isLarge = archive.size * leastPages > fewPages;
  const pages = () => sitePages(archive).length * locales.length + siteFiles(archive).length;
  return isLarge || pages() > fewPages ? 7 : 11;
}

/** Of each article: the text, the raw text and how to cite it, in two languages. */
const leastPages = 6;

/**
 * The addresses of a plan that have to be rendered: what every build renders, what shows something else than in the
 * last build, and what is not there. The others are kept.
 * @param made what the last build of the same code made
 * @param keep keeps a file of the last build; false when it is not there
 */
export function pagesToRender(
  plan: PagePlan,
  made: PagePlan,
  keep: (file: string) => boolean,
): readonly string[] {
  return [...plan].flatMap(([address, hash]) => {
    const kept = hash !== null && made.get(address) === hash && keep(fileOf(address));
    return kept ? [] : [address];
  });
}

/** `/ar/articles/x/` → `ar/articles/x/index.html`; an address without a slash at its end is a file. */
export function fileOf(address: string): string {
  return address.slice(1) + (address.endsWith("/") ? "index.html" : "");
}

/** The address of what lies in a file: what `fileOf` makes of it is that file. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
