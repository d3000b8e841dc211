import { workList } from "../../article/work-list.ts";
import type { Authority } from "../../authorities/authority.ts";
import type { OutletTable } from "../../outlets/outlet-table.ts";
import type { WithdrawnArticle } from "../ask/views.ts";
import type { ArchiveDescription } from "../read/description.ts";
import { articleLists } from "./article-lists.ts";
import { articleVersion } from "./article-versions.ts";
import type { BuiltInventory, OutletEntry } from "./inventory.ts";
import type { Items } from "./kept-items.ts";
import { listOrder, type ListOrder } from "./list-order.ts";
import { recordRelations } from "./record-relations.ts";
import { relatedArticles } from "./related.ts";
import { authorityCard } from "./summarise.ts";
import { eventHeads } from "./timeline/event-heads.ts";

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
  /** Where what does not fit into memory waits for its turn. */
  readonly folder: string;
}

/** The events of so many articles are in memory at a time. */
const inPart = 20_000;

/**
 * Brings the articles into order and counts what lists show. Of each article ids, numbers and hashes are held; the rest is
 * read again where it is needed.
 */
export function buildInventory(items: Items, around: Surroundings): BuiltInventory {
  const { description, records, starter, outlets, withdrawn, sameStory, problems } = around;
  const order = listOrder(items);
  const lists = articleLists(order);
  const { years, countries, mentions } = lists;
  const namedWith = recordRelations(items);
  const parts = { folder: around.folder, count: Math.ceil(items.size / inPart) };
  const hasPage = (iso2: string) => countries.has(iso2) || mentions.has(iso2);
  const byKey = <V>(map: ReadonlyMap<string, V>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)) as readonly (readonly [string, V])[];
  return {
    ...{ description, problems, size: items.size, order: order.ids },
    place: (id) => order.place(id),
    row: rowsOf(order, around),
    years: byKey(years).toReversed(),
    countryCounts: [...new Set([...countries.keys(), ...mentions.keys()])]
      .sort()
      .map((iso2) => [iso2, countries.get(iso2)?.length ?? 0, mentions.get(iso2)?.length ?? 0]),
    countries: Object.fromEntries(byKey(countries)),
    mentions: Object.fromEntries(byKey(mentions)),
    outlets: Object.fromEntries(
      byKey(lists.published).flatMap(([id, articles]): [string, OutletEntry][] => {
        const outlet = outlets.byId(id);
        if (outlet === null) return [];
        const { folders: _, ...shown } = outlet;
        return [[id, { outlet: shown, articles }]];
      }),
    ),
    pairs: lists.pairs,
    authorities: Object.fromEntries(
      records
        .map((record) => {
          const articles = lists.named(record.id);
          return {
            ...{
              record,
              isStarter: starter.has(record.id),
              articleCount: articles.length,
              articles,
            },
            namedWith: namedWith.get(record.id) ?? [],
          };
        })
        // The archive has of the starter list only what its articles name.
        .filter(({ isStarter, articles }) => !isStarter || articles.length > 0)
        .map((entry) => [entry.record.id, entry]),
    ),
    work: workList(workItems(order)),
    withdrawn: Object.fromEntries(withdrawn.map((article) => [article.id, article])),
    *timeline() {
      for (const head of eventHeads(items, records, sameStory, parts))
        // What no article names has no page to lead to.
        yield { ...head, countries: head.countries.filter(hasPage) };
    },
    rawFiles: lists.rawFiles,
    corrections: lists.corrections,
    withoutRaw: lists.withoutRaw,
  };
}

function* workItems(order: ListOrder) {
  for (const { summary, lacks } of order)
    yield { id: summary.id, outlet: summary.outlet?.id ?? null, lacks };
}

/** Makes the row of each article. */
function rowsOf(
  order: ListOrder,
  { records, sameStory: groups }: Pick<Surroundings, "records" | "sameStory">,
): BuiltInventory["row"] {
  const relatedTo = relatedArticles(order.ids.length, (place) => order.at(place).features, 5);
  const cards = new Map(records.map((each) => [each.id, JSON.stringify(authorityCard(each))]));
  const storyOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const shown = (id: string) => {
    const place = order.place(id);
    return place === undefined ? id : order.shownAt(place);
  };
  return (id) => {
    const place = order.place(id);
    if (place === undefined) return undefined;
    const item = order.at(place);
    const related = relatedTo(place).map((other) => order.ids[other] ?? "");
    const sameStory = (storyOf.get(id) ?? []).filter((other) => other !== id);
    const version = articleVersion(item, (record) => cards.get(record) ?? "", {
      neighbours: [order.shownAt(place - 1), order.shownAt(place + 1)],
      related: related.map(shown),
      sameStory: sameStory.map(shown),
    });
    return { summary: item.summary, related, sameStory, version, changed: item.changed };
  };
}
