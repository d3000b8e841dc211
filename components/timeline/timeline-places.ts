import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { listsWhole, pageOf } from "@/lib/timeline/list-pages.ts";
import type { PeriodSlice } from "@/lib/timeline/periods.ts";

/** Where the list of a timeline says what its picture shows; addresses without base path. */
export interface TimelinePlaces {
  /** The list of a period, or of a finer stretch where the list has one. */
  readonly period: (key: string) => string;
  /** The entry of an event. */
  readonly event: (ordinal: number, id: string) => string;
}

/** The places of the archive's timeline: anchors on its main page where that lists everything, else its pages by year. */
export function timelinePlaces(
  locale: Locale,
  periods: readonly PeriodSlice[],
  total: number,
): TimelinePlaces {
  const whole = listsWhole(total);
  return {
    period: (key) =>
      whole ? `${paths.timeline(locale)}#y-${key}` : paths.timelineYear(locale, key),
    event(ordinal, id) {
      const period = periods.find(({ start, count }) => ordinal < start + count);
      if (whole || period === undefined) return `${paths.timeline(locale)}#e-${id}`;
      const page = pageOf(period, ordinal);
      // The first page of a period is 0, the others count from 2.
      return `${paths.timelineYear(locale, period.key, page === 1 ? 0 : page)}#e-${id}`;
    },
  };
}
