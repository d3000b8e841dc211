import type { ArticleEvidence, AuthorityMention } from "../../../article/article.ts";
import { sentences } from "../../../arabic/sentences.ts";
import type { Authority } from "../../../authorities/authority.ts";
import type { ArabicName } from "../../../locale/name-in.ts";
import { agreement, type Agreement } from "../../../dates/agree.ts";
import { eventSpan } from "../../../timeline/dates/event-span.ts";
import type { Contradiction } from "../../../timeline/timeline-event.ts";
import { isShown } from "../../../timeline/timeline-kind.ts";

/** What articles need of an event record to bring their sentences to it. */
export type EventRecord = Pick<Authority, "id" | "prefLabel" | "date" | "countries">;

/** What the names of event records around a date say of it. */
export interface RecordsBeside {
  /** The record whose event the date dates: the sentence belongs to its entry. */
  readonly same: string | null;
  /** The record that the sentence names beside another date than the record's. */
  readonly differs: Contradiction | null;
  /** The record without a date that the sentence names beside its date: the entry bears its name. */
  readonly about: NamedEvent | null;
}

/** An event record by its id and name. */
export interface NamedEvent {
  readonly record: string;
  readonly name: ArabicName;
}

type DateIn = ArticleEvidence["dates"][number];

/** A date inside a record's own days is one of its days only when the event is no season of a year. */
const LONGEST = 31;

/** A date and a name with no more between them are said of each other. */
const NEAR = 25;

/**
 * Finds the event record that a dated sentence speaks of: the nearest one named in the sentence whose date is the
 * same, or holds it, or lies in it; where the sentence names none, the only one of its paragraph, if the date is
 * not finer than the record's. A date that stands in or next to the name of an event and is another than its
 * record's contradicts it; where the record has no date, it is the date of the event.
 *
 * @param text the paragraph or headline that the offsets count in.
 * @param recordOf null for ids that are not event records with a date.
 */
export function recordsBeside(
  date: DateIn,
  mentions: readonly AuthorityMention[],
  text: string,
  recordOf: (id: string) => EventRecord | null,
): RecordsBeside {
  const sentence =
    date.paragraph === 0 ? null : sentences(text).find(({ end }) => end > date.start);
  const named = mentions
    .filter(({ paragraph }) => paragraph === date.paragraph)
    .flatMap((mention) => {
      const record = recordOf(mention.authority);
      const apart = Math.max(mention.start - date.end, date.start - mention.end, 0);
      return record === null ? [] : [{ record, start: mention.start, apart }];
    })
    .sort((a, b) => a.apart - b.apart || a.start - b.start);
  const inSentence = named.filter(
    ({ start }) => !sentence || (start >= sentence.start && start < sentence.end),
  );
  const own = inSentence.find(({ record }) => isSame(date.edtf, record));
  if (own !== undefined) return { ...nothing, same: own.record.id };
  const [nearest] = inSentence;
  if (nearest !== undefined) return beside(date, nearest);
  const [only, ...others] = named;
  const isOnly = only !== undefined && others.every(({ record }) => record.id === only.record.id);
  const how = isOnly && only.record.date ? agreement(date.edtf, only.record.date) : "apart";
  return { ...nothing, same: isOnly && notFiner.includes(how) ? only.record.id : null };
}

const nothing: RecordsBeside = { same: null, differs: null, about: null };
const notFiner: readonly Agreement[] = ["equal", "coarser"];

/** What a date says of the event that is named next to it, and that has another date or none. */
function beside(
  date: DateIn,
  { record, apart }: { readonly record: EventRecord; readonly apart: number },
): RecordsBeside {
  if (apart > NEAR || !isShown(date)) return nothing;
  const named = { record: record.id, name: record.prefLabel };
  return record.date === undefined
    ? { ...nothing, about: named }
    : { ...nothing, differs: { ...named, date: record.date } };
}

function isSame(date: string, { date: ofRecord }: EventRecord): boolean {
  if (ofRecord === undefined) return false;
  const how = agreement(date, ofRecord);
  const span = eventSpan(ofRecord);
  const length = (span?.end ?? Infinity) - (span?.first ?? 0);
  return how === "equal" || how === "coarser" || (how === "closer" && length <= LONGEST);
}
