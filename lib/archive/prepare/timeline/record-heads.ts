import type { Authority } from "../../../authorities/authority.ts";
import { shortHash } from "../../../base/hash-files.ts";
import { agreement } from "../../../dates/agree.ts";
import { earliestDay, latestDay } from "../../../dates/edtf-bounds.ts";
import { MOST_PASSAGES } from "../../../timeline/timeline-event.ts";
import type { EventHead, InventoryItem, OwnHead, PassagePlace } from "../article-details.ts";
import { dateSourceOf } from "../summarise.ts";
import { byPublication, type OfArticle, placeIn } from "./order-heads.ts";

/** An article that names an event, and what it says of its date. */
interface Naming extends OfArticle {
  readonly detailsHash: string;
  /** The first paragraph that names it; 0 where only the headline does. */
  readonly namedAt: number;
  /** Its sentence that dates the event as the record does; null where it gives no date. */
  readonly dated: { readonly event: OwnHead; readonly index: number } | null;
  /** Its sentence that gives the event another date. */
  readonly other: { readonly event: OwnHead; readonly index: number } | null;
}

/**
 * The entries of the event records that articles name and that have a date: the record's name and date, and the first
 * articles that tell of it in their own words. An event that lies after all of them was only planned when they
 * were written.
 */
export function recordHeads(
  items: Iterable<InventoryItem>,
  records: readonly Authority[],
): readonly EventHead[] {
  const events = new Map(
    records.filter(({ type, date }) => type === "event" && date).map((each) => [each.id, each]),
  );
  const namings = new Map<string, Naming[]>();
  for (const item of items) {
    for (const id of Object.keys(item.passageCounts)) {
      if (!events.has(id)) continue;
      const list = namings.get(id);
      if (list === undefined) namings.set(id, [namingOf(item, id)]);
      else list.push(namingOf(item, id));
    }
  }
  return [...events.values()].flatMap((record) => {
    const list = namings.get(record.id)?.sort(byPublication);
    return list === undefined || record.date === undefined
      ? []
      : [headOf({ ...record, date: record.date }, list)];
  });
}

function namingOf(item: InventoryItem, id: string): Naming {
  const dated: Naming["dated"][] = [];
  const other: Naming["other"][] = [];
  for (const [index, event] of item.events.entries()) {
    if (event.same === id) dated.push({ event, index });
    else if (event.differs?.record === id) other.push({ event, index });
  }
  const { summary, detailsHash, namedAt } = item;
  return {
    article: { id: summary.id, date: summary.date },
    ...{ detailsHash, namedAt: namedAt[id] ?? 0 },
    ...{ dated: dated[0] ?? null, other: other[0] ?? null },
  };
}

function headOf(
  record: Authority & { readonly date: string },
  namings: readonly Naming[],
): EventHead {
  const { id, date } = record;
  // What dates the event stands before what only names it.
  const [first] = namings;
  const inOrder = [...namings].sort((a, b) => weight(a) - weight(b));
  const shown = inOrder.slice(0, MOST_PASSAGES);
  const certainty = record.dateSource === undefined ? certaintyOf(date, namings) : null;
  const says = (own: Naming) => passageOf(own, id, date);
  return {
    id,
    place: first ? placeIn(first.article.id, first.namedAt) : id,
    kind: isPlanned(date, namings) ? "planned" : "happening",
    date,
    name: { ar: record.prefLabel.ar, en: record.prefLabel.en ?? null },
    certainty,
    record: id,
    dateSource: dateSourceOf(record),
    differs: null,
    articles: namings.length,
    countries: record.countries,
    authorities: [id, ...record.related],
    from: shown.map(says),
    passageHash: shortHash(
      JSON.stringify([record, shown.map(({ detailsHash }) => detailsHash), shown.map(says)]),
    ),
  };
}

function weight({ dated, other }: Naming): number {
  return dated !== null ? 0 : other !== null ? 1 : 2;
}

function passageOf(naming: Naming, id: string, date: string): PassagePlace {
  const { dated, other } = naming;
  const article = naming.article.id;
  const tells = dated ?? other;
  if (tells === null) return { article, at: id, says: null };
  const says = agreement(tells.event.date ?? "", date) === "equal" ? null : tells.event.date;
  return { article, at: tells.index, says };
}

/** How sure the date is that the texts give too; nobody says so where none does. */
function certaintyOf(date: string, namings: readonly Naming[]): EventHead["certainty"] {
  const same = namings.flatMap(({ dated }) =>
    dated !== null && dated.event.date !== null && givesWhole(dated.event.date, date)
      ? [dated.event]
      : [],
  );
  if (same.some(({ certainty }) => certainty === "stated")) return "stated";
  return same.length > 0 ? "inferred" : null;
}

/** Whether a text gives the date of a record, its year too. */
function givesWhole(own: string, date: string): boolean {
  return !own.startsWith("XXXX") && agreement(own, date) === "equal";
}

function isPlanned(date: string, namings: readonly Naming[]): boolean {
  const first = earliestDay(date);
  return (
    first !== null &&
    namings.every(({ article }) => {
      const last = article.date === null ? null : latestDay(article.date);
      return last !== null && first > last;
    })
  );
}
