import { oncePerObject } from "../../base/once.ts";
import { filingDate } from "../dates/filing-date.ts";
import { orderEvents, type Placeable, type Placed } from "../dates/order-events.ts";
import { ALL_PERIODS, calendarPages } from "./calendar-pages.ts";
import { countIn } from "./count-in.ts";
import { ancestorKeys } from "./sibling-keys.ts";

/**
 * Publications as the lists of articles file them, in order: each under the least day, month or year that its date lies
 * in. What counts or lists articles by date asks this, so that all pages say the same number.
 */
export const filed = oncePerObject(
  (publications: readonly { readonly event: Placeable }[]): readonly Placed<Placeable>[] =>
    orderEvents(
      publications.map(({ event: { id, kind, date } }) => ({ id, kind, date: filingDate(date) })),
    ),
);

/** What was published in a year, month or day. */
interface PublishedIn {
  readonly count: number;
  /** The key of the finest list that holds it: the months of a short year stand in that of the year. Null for none. */
  readonly list: string | null;
}

/** How many publications a period has, and which list of articles (see `calendarPages`) they stand in. */
export function publishedIn(
  publications: readonly { readonly event: Placeable }[],
  period: string,
): PublishedIn {
  const placed = filed(publications);
  const { byKey } = calendarPages(placed, "always");
  const lists = [period, ...[...ancestorKeys(period)].reverse()];
  const list = lists.find((key) => key !== ALL_PERIODS && byKey.has(key));
  return { count: countIn(placed, period), list: list ?? null };
}
