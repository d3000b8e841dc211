import { compareEdtf } from "../../dates/compare-edtf.ts";
import { eventSpan, type EventSpan } from "./event-span.ts";
import type { TimelineKind } from "../timeline-kind.ts";
import { comparePeriods, periodOf, type Period } from "./period.ts";

/** What the timeline needs to know of an event to place it. */
export interface Placeable {
  readonly id: string;
  readonly kind: TimelineKind;
  /** Where a text tells of it, as a text that sorts: orders what is of one date. Without one, the id does. */
  readonly place?: string;
  /** EDTF, or null. */
  readonly date: string | null;
}

/** An event with its place in the list and on the axis. */
export interface Placed<E extends Placeable> {
  readonly event: E;
  /** Null when it has no place on the axis. */
  readonly span: EventSpan | null;
  readonly period: Period;
}

/**
 * Puts events into the order of the list: by period, then those without a month, then by month; inside a
 * month by first day, the less precise first; then where texts tell of them, then by id. The order depends
 * on the events alone, so every build of the same archive writes the same bytes.
 */
export function orderEvents<E extends Placeable>(events: readonly E[]): readonly Placed<E>[] {
  const cache = new Map<string | null, { span: EventSpan | null; period: Period }>();
  const placed = events.map((event) => {
    let place = cache.get(event.date);
    if (place === undefined) {
      place = { span: eventSpan(event.date), period: periodOf(event.date) };
      cache.set(event.date, place);
    }
    return { event, ...place };
  });
  return placed.sort(compare);
}

function compare(a: Placed<Placeable>, b: Placed<Placeable>): number {
  return (
    comparePeriods(a.period.key, b.period.key) ||
    a.period.month - b.period.month ||
    firstDay(a) - firstDay(b) ||
    // The longer span first: a month stands before its days.
    lastDay(b) - lastDay(a) ||
    dateOrder(a.event.date, b.event.date) ||
    compareTexts(a.event.place ?? "", b.event.place ?? "") ||
    compareTexts(a.event.id, b.event.id)
  );
}

function dateOrder(a: string | null, b: string | null): number {
  return a === b ? 0 : compareEdtf(a ?? "", b ?? "");
}

/** Finite stand-ins for open ends, so that differences stay numbers. */
const FAR = 1e9;

function firstDay({ span }: Placed<Placeable>): number {
  return span?.first ?? span?.end ?? FAR;
}

function lastDay({ span }: Placed<Placeable>): number {
  return span?.end ?? FAR;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
