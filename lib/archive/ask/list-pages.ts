import { shortHash } from "../../base/hash-files.ts";
import { oncePerObject, oncePerText } from "../../base/once.ts";
import type { Page } from "./views.ts";

/** A front page holds at least so many items, where the list has them. */
export const frontPage = 50;
/** A further page is cut at the first place for it after so many items … */
const least = 25;
/** … and, where none comes, before it would hold more than so many. */
const most = 100;

/** A list of articles, newest first: ids, with how many items each has in the list where that is not one. */
export type ListedArticles = readonly (string | readonly [id: string, items: number])[];

/** Where one page of a list lies: its articles as a half-open range of the list, and the pages beside it. */
export type PageRange = Omit<Page<never>, "items"> & { readonly from: number; readonly to: number };

/**
 * One article in 25 begins a page, by the hash of its id. So the cuts follow from what lies around them: an
 * article that comes into the midst of a list moves the cuts near it and leaves the pages further on as they
 * were, where cuts at every fiftieth would move them all. (Content-defined chunking, as `rsync` and backups cut
 * files.)
 */
const beginsPage = oncePerText((id) => Buffer.from(shortHash(id)).readUInt32BE() % 25 === 0);

/**
 * Cuts a list into pages of 25 to 100 items, fifty on the average. An article with more has a page to itself.
 * @returns for each further page, the place in the list of its newest article; the oldest page comes first
 */
export const cutPages = oncePerObject((articles: ListedArticles): readonly number[] => {
  const cuts: number[] = [];
  const sums: number[] = [];
  let items = 0;
  for (let place = articles.length - 1; place >= 0; place -= 1) {
    const [id, own] = idAndItems(articles[place] ?? "");
    if ((items >= least && beginsPage(id)) || (items > 0 && items + own > most)) {
      cuts.push(place + 1);
      sums.push(items);
      items = 0;
    }
    items += own;
  }
  // The newest page grows until it is worth two.
  while (items < frontPage && cuts.length > 0) {
    cuts.pop();
    items += sums.pop() ?? 0;
  }
  return cuts;
});

const idAndItems = (listed: ListedArticles[number]) =>
  typeof listed === "string" ? ([listed, 1] as const) : listed;

/** The number of the page on which the article at a place of a list stands. */
export function pageAt(articles: ListedArticles, place: number): number {
  return cutPages(articles).findIndex((cut) => cut <= place) + 1;
}

/**
 * Finds one page of a list (see `Page` for why pages are numbered from the oldest).
 *
 * @param number - 0 for the front page, or a further page from 1.
 * @returns null for a page that does not exist.
 */
export function rangeOfPage(articles: ListedArticles, number: number): PageRange | null {
  const cuts = cutPages(articles);
  const further = cuts.length;
  if (!Number.isInteger(number) || number < 0 || number > further) return null;
  return {
    from: number === 0 ? 0 : (cuts[number - 1] ?? 0),
    to: (number === 0 ? cuts.at(-1) : cuts[number - 2]) ?? articles.length,
    number,
    total: articles.reduce<number>((sum, each) => sum + idAndItems(each)[1], 0),
    older: number === 0 ? further || null : number - 1 || null,
    newer: number === 0 ? null : number === further ? 0 : number + 1,
    numbers: numbersAt(number, further),
  };
}

/** So many pages on either side of a page are named on it. */
const besides = 2;

/**
 * The pages that a page names, from the newest: the front page, those beside it, the oldest. Of how many there are in
 * all a page says nothing, so that one more changes only those near the newest.
 * @returns their numbers; null for a gap; nothing where the list has one page
 */
function numbersAt(number: number, further: number): readonly (number | null)[] {
  if (further === 0) return [];
  const place = number === 0 ? further + 1 : number;
  const newest = Math.min(further, place + besides);
  const oldest = Math.max(1, place - besides);
  const beside = Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
  return [
    0,
    ...(newest < further ? [null] : []),
    ...beside,
    ...(oldest > 2 ? [null] : []),
    ...(oldest > 1 ? [1] : []),
  ];
}
