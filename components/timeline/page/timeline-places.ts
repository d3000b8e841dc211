import { WHOLE, type CalendarList } from "@/lib/timeline/list/calendar-pages.ts";

/** Where the list of a timeline says what its picture shows; addresses without base path. */
export interface TimelinePlaces {
  /** The list of a period, or of a finer stretch where the list has one. */
  readonly period: (key: string) => string;
  /** The entry of an event. */
  readonly event: (ordinal: number, id: string) => string;
}

/**
 * The places of a list that is cut by the calendar.
 *
 * @param address - the address of a page.
 * @param isWhole - whether the first page lists everything: then it is the place of all.
 */
export function calendarPlaces(
  { pageOf }: CalendarList,
  address: (key: string, page: number) => string,
  isWhole: boolean,
): TimelinePlaces {
  const front = address(WHOLE, 0);
  return {
    period: (key) => (isWhole ? `${front}#y-${key}` : address(key, 0)),
    event(ordinal, id) {
      const page = isWhole ? undefined : pageOf[ordinal];
      return `${page === undefined ? front : address(page.key, page.page)}#e-${id}`;
    },
  };
}
