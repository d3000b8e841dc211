import { fnvDigits } from "../../base/fnv.ts";
import { locales, type Locale } from "../../locale/locale.ts";
import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";
import { eventItem, type EventItem } from "../list/event-item.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { runsOf, toTuple, type Run } from "./run.ts";
import { isWide, type Layer } from "./summary-density.ts";
import {
  dataPaths,
  timelineSets,
  type LayerCounts,
  type PeriodEntry,
  type PeriodFile,
  type TextFiles,
  type TimelineSet,
} from "./summary.ts";

/** Path from the root of the site, and content (UTF-8 JSON). */
export type TimelineFile = readonly [path: string, bytes: Uint8Array];

/** What an earlier build made of parts of the timeline, so that texts that have not changed are not read again. */
export interface EarlierParts {
  /** The files of a part whose events are what they were; they are then not made. Null when they must be. */
  recall(part: string, events: readonly TimelineEvent[]): TextFiles | null;
  /** Told of the files of a part that was not recalled. */
  store(part: string, files: TextFiles): void;
}

/** Where an earlier build kept the texts of a period. */
export function textPart(set: TimelineSet, locale: Locale, period: string): string {
  return `${set}:${locale}:${period}`;
}

/** The set of a part of texts. */
export function setOf(part: string): TimelineSet {
  return timelineSets.find((set) => part.startsWith(`${set}:`)) ?? "events";
}

/** Bytes of JSON after which a file of texts is closed: one file is less than a view may load, even unpacked. */
const LIMIT = 40_000;

const encoder = new TextEncoder();

/** A value as a file of JSON. */
export function jsonFile(path: string, value: unknown): TimelineFile {
  return [path, encoder.encode(JSON.stringify(value))];
}

/** A value as a file of a set, whose name changes with its content. */
export function namedFile(
  set: TimelineSet,
  prefix: string,
  value: unknown,
): { readonly name: string; readonly file: TimelineFile } {
  const name = `${prefix}-${fnvDigits(JSON.stringify(value))}.json`;
  return { name, file: jsonFile(dataPaths.file(set, name), value) };
}

/** One period of a set: where its events and its publications lie in their lists, and what they are. */
export interface PeriodPart {
  readonly key: string;
  readonly slices: Readonly<Record<Layer, PeriodSlice>>;
  readonly placed: Readonly<Record<Layer, readonly Placed<TimelineEvent>[]>>;
}

/**
 * Makes the files of one period: its entries in both languages, and its runs.
 *
 * @returns what the summary says of the period.
 */
export function* periodFiles(
  set: TimelineSet,
  { key, slices, placed }: PeriodPart,
  earlier: EarlierParts,
): Generator<TimelineFile, PeriodEntry> {
  const events = placed.events.map(({ event }) => event);
  const text: Record<Locale, TextFiles> = { ar: [], en: [] };
  for (const locale of locales) {
    const part = textPart(set, locale, key);
    const known = earlier.recall(part, events);
    text[locale] = known ?? (yield* textFiles(set, `text-${locale}-${key}`, events, locale));
    if (known === null) earlier.store(part, text[locale]);
  }
  const layer = (of: Layer) => {
    const { start, groups } = slices[of];
    const runs = runsOf(placed[of], start);
    const tuples = (some: readonly Run[]) => some.map((run) => toTuple(run, start));
    const counts: LayerCounts = { groups: trimmed(groups), wide: tuples(runs.filter(isWide)) };
    return { counts, tuples: tuples(runs) };
  };
  const [told, published] = [layer("events"), layer("published")];
  const content: PeriodFile = { events: told.tuples, published: published.tuples, text };
  const { name, file } = namedFile(set, `period-${key}`, content);
  yield file;
  return { key, events: told.counts, published: published.counts, file: name };
}

/** The entries of the list in one language, cut into files. */
function* textFiles(
  set: TimelineSet,
  prefix: string,
  events: readonly TimelineEvent[],
  locale: Locale,
): Generator<TimelineFile, TextFiles> {
  const files: (readonly [number, string])[] = [];
  for (const rows of cut(events, locale)) {
    const { name, file } = namedFile(set, prefix, rows);
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

function trimmed(counts: readonly number[]): readonly number[] {
  let length = counts.length;
  while (length > 0 && counts[length - 1] === 0) length -= 1;
  return counts.slice(0, length);
}
