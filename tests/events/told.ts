import { extractDates } from "../../lib/dates/extract-dates.ts";
import { tellEvents } from "../../lib/events/tell-events.ts";

/** Thursday. */
export const DAY = "2019-05-16";

/** What each date of a text tells: `span → kind rule`. */
export function told(text: string, referenceDate: string | undefined = DAY, titleEnd = 0) {
  const context = { titleEnd, referenceDate };
  return tellEvents(text, extractDates(text, { referenceDate }), context).map((date) => ({
    span: text.slice(date.start, date.end),
    kind: date.kind,
    rule: date.kindRule,
    name: date.name,
  }));
}
