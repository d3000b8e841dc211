import type { TimelineEvent } from "../timeline-event.ts";
import type { Locale } from "../../locale/locale.ts";
import { eventItem, type EventItem } from "../list/event-item.ts";
import type { Placed } from "../dates/order-events.ts";

/** Bytes of JSON after which a file of texts is closed: one file is less than a view may load, even unpacked. */
const LIMIT = 40_000;

const encoder = new TextEncoder();

/** The list entries of events in order, cut into files. */
export function* textFiles(
  part: readonly Placed<TimelineEvent>[],
  locale: Locale,
): Generator<readonly EventItem[]> {
  let rows: EventItem[] = [];
  let bytes = 0;
  for (const { event } of part) {
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
