import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { menuOf } from "../../../lib/site/menu.ts";
import { siteFiles, sitePages } from "../../../lib/site/site-pages.ts";

/** Address of everything that routes answer → hash of what it shows; null for what every build renders. */
export type PagePlan = ReadonlyMap<string, string | null>;

/** What the site is made of, worked out from the archive alone. */
export function planPages(archive: Archive): PagePlan {
  const plan = new Map<string, string | null>();
  // Every page has the archive's name and its sections in its frame.
  const shared = shortHash(JSON.stringify([archive.description, menuOf(archive)]));
  const hashOf = ({ input }: { readonly input?: () => unknown }) =>
    input === undefined ? null : shortHash(shared + JSON.stringify([input()]));
  for (const page of sitePages(archive)) {
    const { path: address } = page;
    const hash = hashOf(page);
    for (const locale of locales) plan.set(address(locale), hash);
  }
  for (const file of siteFiles(archive)) plan.set(file.address, hashOf(file));
  return plan;
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
