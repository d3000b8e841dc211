import type { TimelineEvent } from "../timeline-event.ts";
import { locales } from "../../locale/locale.ts";
import { dataPaths } from "../data/summary.ts";
import { eventItem, type EventItem } from "./event-item.ts";
import type { Placed } from "../dates/order-events.ts";
import { parseEdtf } from "../../dates/edtf.ts";

/** So many events of one day are shown, the latest years first. */
const MOST = 30;

/** The file of one day in one language. */
export interface DayFile {
  readonly path: string;
  /** Everything on that day, earliest first. */
  readonly events: readonly TimelineEvent[];
  /** Its content: at most 30 of them, latest year first. Reads the passages of those alone. */
  readonly rows: () => readonly EventItem[];
}

/** One file a day (`MM-DD`) and language, for days on which something known to the day happened or was planned. */
export function* onThisDayFiles(placed: readonly Placed<TimelineEvent>[]): Generator<DayFile> {
  for (const [day, events] of eventsByDay(placed)) {
    for (const locale of locales) {
      const latest = events.slice(-MOST).reverse();
      const rows = () => latest.map((event) => eventItem(event, locale));
      yield { path: dataPaths.onThisDay(locale, day), events, rows };
    }
  }
}

/** Days (`MM-DD`) on which some year has an event known to the day, in order: those that have a file. */
export function daysOfYear(placed: readonly Placed<TimelineEvent>[]): readonly string[] {
  return eventsByDay(placed).map(([day]) => day);
}

function eventsByDay(
  placed: readonly Placed<TimelineEvent>[],
): readonly (readonly [string, readonly TimelineEvent[]])[] {
  const days = new Map<string, TimelineEvent[]>();
  for (const { event } of placed) {
    const day = dayOfYear(event.date);
    if (day === null) continue;
    const list = days.get(day);
    if (list === undefined) days.set(day, [event]);
    else list.push(event);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `MM-DD` of a date that is one certain day of a known year; null for every other. */
function dayOfYear(edtf: string | null): string | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date?.kind !== "point" || date.approximate || date.uncertain) return null;
  const { year, month, day } = date;
  if (month === null || day === null || `${year}${month}${day}`.includes("X")) return null;
  return `${month}-${day}`;
}
