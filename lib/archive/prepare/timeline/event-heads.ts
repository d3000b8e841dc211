import { fold } from "../../../arabic/fold.ts";
import type { Authority } from "../../../authorities/authority.ts";
import { shortHash } from "../../../base/hash-files.ts";
import { inParts, type Parts } from "../../../base/in-parts.ts";
import { MOST_PASSAGES } from "../../../timeline/timeline-event.ts";
import { isShown } from "../../../timeline/timeline-kind.ts";
import type { EventHead, InventoryItem, OwnHead } from "../article-details.ts";
import { byPublication, type OfArticle, placeIn } from "./order-heads.ts";
import { recordHeads } from "./record-heads.ts";

/**
 * Everything on the timeline, in no order: publications, what articles tell, and the event records that they name. One
 * event is one entry: what belongs to a record's stands there, and what several articles tell of one date in the same
 * words, of one record, or under the same name in the same story, they tell together.
 *
 * @param items in any order; the result depends on the set alone.
 * @param sameStory groups of ids of near duplicates.
 * @param parts how many parts fit into memory one by one; only events of one date come together.
 */
export function* eventHeads(
  items: Iterable<InventoryItem>,
  records: readonly Authority[],
  sameStory: readonly (readonly string[])[],
  parts: Parts = { folder: "", count: 1 },
): Generator<EventHead> {
  const story = new Map(sameStory.flatMap((group, n) => group.map((id) => [id, n] as const)));
  const dated = new Set(records.flatMap(({ id, date }) => (date === undefined ? [] : [id])));
  const tellings = function* (): Generator<readonly [date: string, telling: Telling]> {
    for (const { summary, events } of items)
      for (const [index, own] of events.entries())
        if (own.same === null || !dated.has(own.same))
          yield [own.date ?? "", { article: { id: summary.id, date: summary.date }, index, own }];
  };
  for (const part of inParts(tellings(), parts)) {
    const told = new Map<string, EventHead>();
    const names = new Map<string, string>();
    for (const { article, index, own } of part.sort(
      (a, b) => byPublication(a, b) || a.index - b.index,
    )) {
      const head = headOf(own, article.id, index);
      if (!isShown(own)) {
        yield head;
        continue;
      }
      const words = `${own.date} ${own.told}`;
      const name = nameKey(own, story.get(article.id));
      const key = told.has(words)
        ? words
        : ((name === null ? undefined : names.get(name)) ?? words);
      const before = told.get(key);
      told.set(key, before === undefined ? head : together(before, head));
      if (name !== null && !names.has(name)) names.set(name, key);
    }
    yield* told.values();
  }
  yield* recordHeads(items, records);
}

/** An event as one article tells it. */
interface Telling extends OfArticle {
  readonly index: number;
  readonly own: OwnHead;
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
