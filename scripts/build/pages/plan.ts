import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { menuOf } from "../../../lib/site/menu.ts";
import { siteFiles, sitePages } from "../../../lib/site/site-pages.ts";

/** Address of everything that routes answer → hash of what it shows; null for what every build renders. */
export type PagePlan = ReadonlyMap<string, string | null>;

/**
 * What the site is made of, worked out from the archive alone.
 * @param isWanted whether an address is planned; of the others nothing is worked out
 */
export function planPages(
  archive: Archive,
  isWanted: (address: string) => boolean = () => true,
): PagePlan {
  const plan = new Map<string, string | null>();
  // Every page has the archive's name and its sections in its frame.
  const shared = shortHash(JSON.stringify([archive.description, menuOf(archive)]));
  const hashOf = ({ input }: { readonly input?: () => unknown }) =>
    input === undefined ? null : shortHash(shared + JSON.stringify([input()]));
  for (const page of sitePages(archive)) {
    const wanted = locales.map(page.path).filter(isWanted);
    const hash = wanted.length === 0 ? null : hashOf(page);
    for (const address of wanted) plan.set(address, hash);
  }
  for (const file of siteFiles(archive))
    if (isWanted(file.address)) plan.set(file.address, hashOf(file));
  return plan;
}

/**
 * So many pages are few. For a site of them the best compression is worth its 14 ms a page (above, one that takes
 * 0.4 ms); where no more have changed, one server of pages is enough, and they are rendered beside other work.
 */
export const fewPages = 1000;

/** Brotli quality of the pages of a site that has so many. */
export function pageQuality(pages: number): number {
  return pages <= fewPages ? 11 : 7;
}

/** How many addresses the whole plan has. */
export function planSize(archive: Archive): number {
  return sitePages(archive).length * locales.length + siteFiles(archive).length;
}

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
