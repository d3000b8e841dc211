import { fold } from "../../../arabic/fold.ts";
import type { Authority } from "../../../authorities/authority.ts";
import { shortHash } from "../../../base/hash-files.ts";
import { MOST_PASSAGES } from "../../../timeline/timeline-event.ts";
import { isShown } from "../../../timeline/timeline-kind.ts";
import type { EventHead, InventoryItem, OwnHead } from "../article-details.ts";
import { byPublication, placeIn } from "./order-heads.ts";
import { recordHeads } from "./record-heads.ts";

/**
 * Everything on the timeline, in no order: publications, what articles tell, and the event records that they name. One
 * event is one entry: what belongs to a record's stands there, and what several articles tell of one date in the same
 * words, of one record, or under the same name in the same story, they tell together.
 *
 * @param items in any order; the result depends on the set alone.
 * @param sameStory groups of ids of near duplicates.
 */
export function eventHeads(
  items: readonly InventoryItem[],
  records: readonly Authority[],
  sameStory: readonly (readonly string[])[],
): readonly EventHead[] {
  const story = new Map(sameStory.flatMap((group, n) => group.map((id) => [id, n] as const)));
  const dated = new Set(records.flatMap(({ id, date }) => (date === undefined ? [] : [id])));
  const heads: EventHead[] = [];
  const told = new Map<string, EventHead>();
  const names = new Map<string, string>();
  for (const item of [...items].sort(byPublication)) {
    for (const [index, own] of item.events.entries()) {
      if (own.same !== null && dated.has(own.same)) continue;
      const head = headOf(own, item.summary.id, index);
      if (!isShown(own)) {
        heads.push(head);
        continue;
      }
      const words = `${own.date} ${own.told}`;
      const name = nameKey(own, story.get(item.summary.id));
      const key = told.has(words)
        ? words
        : ((name === null ? undefined : names.get(name)) ?? words);
      const before = told.get(key);
      told.set(key, before === undefined ? head : together(before, head));
      if (name !== null && !names.has(name)) names.set(name, key);
    }
  }
  return [...heads, ...told.values(), ...recordHeads(items, records)];
}

function nameKey({ date, name, about }: OwnHead, story: number | undefined): string | null {
  if (about !== null) return `${date} ${about.record}`;
  return name === null || story === undefined ? null : `${date} ${story} ${fold(name)}`;
}

function headOf(own: OwnHead, article: string, index: number): EventHead {
  const { name, about, told: _, same: __, paragraph, ...rest } = own;
  return {
    ...rest,
    place: placeIn(article, paragraph),
    name: { ar: about?.name.ar ?? name, en: about?.name.en ?? null },
    record: about?.record ?? null,
    dateSource: null,
    articles: 1,
    from: own.kind === "publication" ? [] : [{ article, at: index, says: null }],
  };
}

/** One event that two articles tell: as the first has it, with what the second adds. */
function together(first: EventHead, second: EventHead): EventHead {
  const isNew = first.from.every(({ article }) => article !== second.from[0]?.article);
  return {
    ...first,
    name: first.name.ar === null ? second.name : first.name,
    countries: [...new Set([...first.countries, ...second.countries])],
    authorities: [...new Set([...first.authorities, ...second.authorities])],
    articles: first.articles + Number(isNew),
    from: isNew ? [...first.from, ...second.from].slice(0, MOST_PASSAGES) : first.from,
    passageHash: shortHash(first.passageHash + second.passageHash),
  };
}
