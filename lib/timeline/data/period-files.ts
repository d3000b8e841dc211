import { fnvDigits } from "../../base/fnv.ts";
import { locales, type Locale } from "../../locale/locale.ts";
import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";
import { eventItem, type EventItem } from "../list/event-item.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { runsOf, toTuple, type Run } from "./run.ts";
import { isWide } from "./summary-density.ts";
import { dataPaths, type PeriodEntry, type PeriodFile, type TextFiles } from "./summary.ts";

/** Path from the root of the site, and content (UTF-8 JSON). */
export type TimelineFile = readonly [path: string, bytes: Uint8Array];

/** What an earlier build made of parts of the timeline, so that texts that have not changed are not read again. */
export interface EarlierParts {
  /** The files of a part whose events are what they were; they are then not made. Null when they must be. */
  recall(part: string, events: readonly TimelineEvent[]): TextFiles | null;
  /** Told of the files of a part that was not recalled. */
  store(part: string, files: TextFiles): void;
}

/** Bytes of JSON after which a file of texts is closed: one file is less than a view may load, even unpacked. */
const LIMIT = 40_000;

const encoder = new TextEncoder();

/** A value as a file of JSON. */
export function jsonFile(path: string, value: unknown): TimelineFile {
  return [path, encoder.encode(JSON.stringify(value))];
}

/** A value as a file whose name changes with its content. */
export function namedFile(
  prefix: string,
  value: unknown,
): { readonly name: string; readonly file: TimelineFile } {
  const name = `${prefix}-${fnvDigits(JSON.stringify(value))}.json`;
  return { name, file: jsonFile(dataPaths.file(name), value) };
}

/**
 * Makes the files of one period: its entries in both languages, and its runs.
 *
 * @param part - the events of the period, in order.
 * @returns what the summary says of the period, and its runs.
 */
export function* periodFiles(
  slice: PeriodSlice,
  part: readonly Placed<TimelineEvent>[],
  earlier: EarlierParts,
): Generator<TimelineFile, { readonly entry: PeriodEntry; readonly runs: readonly Run[] }> {
  const events = part.map(({ event }) => event);
  const text: Record<Locale, TextFiles> = { ar: [], en: [] };
  for (const locale of locales) {
    const prefix = `text-${locale}-${slice.key}`;
    const known = earlier.recall(prefix, events);
    text[locale] = known ?? (yield* textFiles(prefix, events, locale));
    if (known === null) earlier.store(prefix, text[locale]);
  }
  const runs = runsOf(part, slice.start);
  const tuples = (some: readonly Run[]) => some.map((run) => toTuple(run, slice.start));
  const content: PeriodFile = { runs: tuples(runs), text };
  const { name, file } = namedFile(`period-${slice.key}`, content);
  yield file;
  const entry = {
    key: slice.key,
    groups: trimmed(slice.groups),
    published: trimmed(publishedByGroup(part)),
    wide: tuples(runs.filter(isWide)),
    file: name,
  };
  return { entry, runs };
}

/** The entries of the list in one language, cut into files. */
function* textFiles(
  prefix: string,
  events: readonly TimelineEvent[],
  locale: Locale,
): Generator<TimelineFile, TextFiles> {
  const files: (readonly [number, string])[] = [];
  for (const rows of cut(events, locale)) {
    const { name, file } = namedFile(prefix, rows);
    yield file;
    files.push([rows.length, name]);
  }
  return files;
}

function* cut(events: readonly TimelineEvent[], locale: Locale): Generator<readonly EventItem[]> {
  let rows: EventItem[] = [];
  let bytes = 0;
  for (const event of events) {
    const row = eventItem(event, locale);
    const size = encoder.encode(JSON.stringify(row)).length;
    if (rows.length > 0 && bytes + size > LIMIT) {
      yield rows;
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += size;
  }
  if (rows.length > 0) yield rows;
}

/** Publications that lie wholly in the month of their group. */
function publishedByGroup(part: readonly Placed<TimelineEvent>[]): readonly number[] {
  const counts = Array<number>(13).fill(0);
  for (const { event, span, period } of part) {
    if (event.kind !== "published" || span === null) continue;
    if (isWide({ ...span, kind: "published", ordinal: 0, count: 1 })) continue;
    counts[period.month] = (counts[period.month] ?? 0) + 1;
  }
  return counts;
}

function trimmed(counts: readonly number[]): readonly number[] {
  let length = counts.length;
  while (length > 0 && counts[length - 1] === 0) length -= 1;
  return counts.slice(0, length);
}
