import { compareEdtf } from "../../dates/compare-edtf.ts";
import { yearsOf } from "../../dates/edtf-bounds.ts";
import type { Authority } from "../../authorities/authority.ts";
import type { CountryPair } from "../ask/archive.ts";
import type { InventoryItem } from "./article-details.ts";
import { articleVersions } from "./article-versions.ts";
import type { ArchiveDescription } from "../read/description.ts";
import { workList } from "../../article/work-list.ts";
import type { OutletTable } from "../../outlets/outlet-table.ts";
import type { Inventory, OutletEntry } from "./inventory.ts";
import { recordRelations } from "./record-relations.ts";
import { relatedArticles } from "./related.ts";
import type { ArticleSummary, WithdrawnArticle } from "../ask/views.ts";
import { eventHeads } from "./timeline/event-heads.ts";

/** List order: newest first, undated last, then by id. */
function listOrder(a: ArticleSummary, b: ArticleSummary): number {
  if (a.date !== null && b.date !== null) {
    const byDate = compareEdtf(b.date, a.date);
    if (byDate !== 0) return byDate;
  } else if (a.date !== b.date) return a.date === null ? 1 : -1;
  return a.id < b.id ? -1 : 1;
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

/** Counts how often each two of an article's countries meet. */
function countPairs(articles: readonly ArticleSummary[]): CountryPair[] {
  const counts = new Map<string, number>();
  for (const { countries } of articles) {
    const sorted = [...new Set(countries)].sort();
    sorted.forEach((a, index) => {
      for (const b of sorted.slice(index + 1))
        counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key, count]) => ({ pair: [key.slice(0, 2), key.slice(3)], count }));
}

/** The outlets of some articles, by id. */
function outletEntries(
  published: ReadonlyMap<string, readonly string[]>,
  outlets: OutletTable,
): Record<string, OutletEntry> {
  const entries = [...published].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.flatMap(([id, articles]) => {
      const outlet = outlets.byId(id);
      if (outlet === null) return [];
      const { folders: _, ...shown } = outlet;
      return [[id, { outlet: shown, articles }] as const];
    }),
  );
}

/** What the archive knows besides its articles. */
export interface Surroundings {
  readonly description: ArchiveDescription;
  readonly records: readonly Authority[];
  /** Ids of those that come from the starter list. */
  readonly starter: ReadonlySet<string>;
  readonly outlets: OutletTable;
  readonly withdrawn: readonly WithdrawnArticle[];
  /** How many faults the content has. */
  readonly problems: number;
  /** Groups of ids of near duplicates. */
  readonly sameStory: readonly (readonly string[])[];
}

/** Brings the articles into order and counts what lists show. */
export function buildInventory(
  items: readonly InventoryItem[],
  { description, records, starter, outlets, withdrawn, sameStory, problems }: Surroundings,
): Inventory {
  const sorted = [...items].sort((a, b) => listOrder(a.summary, b.summary));
  const years = new Map<string, string[]>();
  const countries = new Map<string, string[]>();
  const mentions = new Map<string, string[]>();
  const published = new Map<string, string[]>();
  const named = new Map<string, [string, number][]>();
  for (const { summary, passageCounts } of sorted) {
    push(years, yearOf(summary), summary.id);
    if (summary.outlet?.id) push(published, summary.outlet.id, summary.id);
    for (const iso2 of new Set(summary.countries)) push(countries, iso2, summary.id);
    for (const iso2 of new Set(summary.mentionedCountries))
      if (!summary.countries.includes(iso2)) push(mentions, iso2, summary.id);
    for (const [id, count] of Object.entries(passageCounts)) push(named, id, [summary.id, count]);
  }
  const namedWith = recordRelations(sorted);
  const features = new Map(sorted.map(({ summary, features }) => [summary.id, features]));
  const relations = {
    related: Object.fromEntries(relatedArticles(features, 5)),
    sameStory: Object.fromEntries(
      sameStory.flatMap((group) => group.map((id) => [id, group.filter((other) => other !== id)])),
    ),
  };
  const versions = articleVersions(sorted, records, relations);
  const places = new Map(sorted.map(({ summary }, place) => [summary.id, place]));
  const timeline = eventHeads(items, records, sameStory).map((head) => ({
    ...head,
    // What no article names has no page to lead to.
    countries: head.countries.filter((iso2) => countries.has(iso2) || mentions.has(iso2)),
  }));
  return {
    description,
    size: sorted.length,
    order: sorted.map(({ summary }) => summary.id),
    place: (id) => places.get(id),
    at: (place) => sorted[place]?.summary.id,
    row(id) {
      const item = sorted[places.get(id) ?? -1];
      const version = versions[id];
      if (item === undefined || version === undefined) return undefined;
      const { summary, changed } = item;
      const [related = [], sameStory = []] = [relations.related[id], relations.sameStory[id]];
      return { summary, related, sameStory, version, changed };
    },
    years: [...years].sort(([a], [b]) => (a < b ? 1 : -1)),
    countryCounts: [...new Set([...countries.keys(), ...mentions.keys()])]
      .sort()
      .map((iso2) => [iso2, countries.get(iso2)?.length ?? 0, mentions.get(iso2)?.length ?? 0]),
    countries: Object.fromEntries([...countries].sort(([a], [b]) => (a < b ? -1 : 1))),
    mentions: Object.fromEntries([...mentions].sort(([a], [b]) => (a < b ? -1 : 1))),
    outlets: outletEntries(published, outlets),
    pairs: countPairs(sorted.map(({ summary }) => summary)),
    authorities: Object.fromEntries(
      records
        .map((record) => ({
          ...{ record, isStarter: starter.has(record.id) },
          articleCount: named.get(record.id)?.length ?? 0,
          articles: named.get(record.id) ?? [],
          namedWith: namedWith.get(record.id) ?? [],
        }))
        // The archive has of the starter list only what its articles name.
        .filter(({ isStarter, articles }) => !isStarter || articles.length > 0)
        .map((entry) => [entry.record.id, entry]),
    ),
    work: workList(
      sorted.map(({ summary, lacks }) => {
        return { id: summary.id, outlet: summary.outlet?.id ?? null, lacks };
      }),
    ),
    withdrawn: Object.fromEntries(withdrawn.map((article) => [article.id, article])),
    timeline,
    timelineSize: timeline.length,
    rawFiles: [...new Map(sorted.map(({ raw }) => [raw.file, raw])).values()].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    ),
    corrections: sorted
      .flatMap(({ summary, corrections }) =>
        corrections.map((one) => [summary.id, one] as const).reverse(),
      )
      .sort(([, a], [, b]) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    problems,
    withoutRaw: sorted.flatMap(({ summary, rawIsIntact }) => (rawIsIntact ? [] : [summary.id])),
  };
}
