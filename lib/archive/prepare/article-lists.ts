import { yearsOf } from "../../dates/edtf-bounds.ts";
import type { CountryPair } from "../ask/archive.ts";
import type { ArticleSummary } from "../ask/views.ts";
import type { InventoryItem } from "./article-details.ts";
import type { AuthorityEntry, Inventory } from "./inventory.ts";

/** The articles of a record, and how many passages of each name it, beside each other. */
interface Named {
  readonly ids: string[];
  readonly passages: number[];
}

/** What lists show of all articles: ids in list order, by what they are listed under. */
export interface ArticleLists extends Pick<Inventory, "rawFiles" | "corrections" | "withoutRaw"> {
  readonly years: ReadonlyMap<string, readonly string[]>;
  readonly countries: ReadonlyMap<string, readonly string[]>;
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** By outlet. */
  readonly published: ReadonlyMap<string, readonly string[]>;
  readonly pairs: readonly CountryPair[];
  /** The articles that name a record. */
  named(record: string): AuthorityEntry["articles"];
}

/** @param items in list order */
export function articleLists(items: Iterable<InventoryItem>): ArticleLists {
  const years = new Map<string, string[]>();
  const countries = new Map<string, string[]>();
  const mentions = new Map<string, string[]>();
  const published = new Map<string, string[]>();
  const pairs = new Map<string, number>();
  const named = new Map<string, Named>();
  const rawFiles = new Map<string, InventoryItem["raw"]>();
  const corrections: Inventory["corrections"][number][] = [];
  const withoutRaw: string[] = [];
  for (const item of items) {
    const { summary, passageCounts, raw } = item;
    const { id } = summary;
    push(years, yearOf(summary), id);
    if (summary.outlet?.id) push(published, summary.outlet.id, id);
    const about = [...new Set(summary.countries)];
    for (const iso2 of about) push(countries, iso2, id);
    for (const iso2 of new Set(summary.mentionedCountries))
      if (!about.includes(iso2)) push(mentions, iso2, id);
    countPairs(about.sort(), pairs);
    for (const [record, count] of Object.entries(passageCounts)) {
      const known = named.get(record) ?? { ids: [], passages: [] };
      known.ids.push(id);
      known.passages.push(count);
      named.set(record, known);
    }
    rawFiles.set(raw.file, raw);
    for (const one of item.corrections.toReversed()) corrections.push([id, one]);
    if (!item.rawIsIntact) withoutRaw.push(id);
  }
  return {
    ...{ years, countries, mentions, published, withoutRaw },
    pairs: [...pairs]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([key, count]) => ({ pair: [key.slice(0, 2), key.slice(3)], count })),
    named(record) {
      const { ids, passages } = named.get(record) ?? { ids: [], passages: [] };
      return ids.map((id, at) => [id, passages[at] ?? 0] as const);
    },
    rawFiles: [...rawFiles.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    corrections: corrections.sort(([, a], [, b]) =>
      a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
    ),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The year an article is filed under: the first that its date touches; empty when it is undated. */
function yearOf(summary: ArticleSummary): string {
  const year = summary.date === null ? undefined : yearsOf(summary.date)[0];
  return year === undefined ? "" : String(year).padStart(4, "0");
}

/** Counts that each two of an article's countries meet. */
function countPairs(sorted: readonly string[], counts: Map<string, number>): void {
  for (const [index, a] of sorted.entries())
    for (const b of sorted.slice(index + 1))
      counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
}
