import { locales, type Locale } from "../../locale/locale.ts";
import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { namedFile, type TimelineFile } from "./named-file.ts";
import { runsOf, toTuples } from "./run.ts";
import { isWide } from "./summary-density.ts";
import {
  timelineSets,
  type LayerCounts,
  type PeriodEntry,
  type PeriodFile,
  type TextFiles,
  type TimelineSet,
  type Layer,
} from "./summary.ts";
import { textFiles } from "./text-files.ts";

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
    const wide = toTuples(runs.filter(isWide), start);
    const counts: LayerCounts = { groups: trimmed(groups), wide };
    return { counts, tuples: toTuples(runs, start) };
  };
  const [told, published] = [layer("events"), layer("published")];
  const content: PeriodFile = { events: told.tuples, published: published.tuples, text };
  const { name, file } = namedFile(set, `period-${key}`, JSON.stringify(content));
  yield file;
  return { key, events: told.counts, published: published.counts, file: name };
}

function trimmed(counts: readonly number[]): readonly number[] {
  let length = counts.length;
  while (length > 0 && counts[length - 1] === 0) length -= 1;
  return counts.slice(0, length);
}
