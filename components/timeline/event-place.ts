import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { listsWhole, pageOf } from "@/lib/timeline/list-pages.ts";
import type { PeriodSlice } from "@/lib/timeline/periods.ts";

/** The page of the list on which an event of a period stands: its first page is 0, the others count from 2. */
export function pageNumberOf(period: PeriodSlice, ordinal: number): number {
  const page = pageOf(period, ordinal);
  return page === 1 ? 0 : page;
}

/** Where a period's list begins: an anchor on the main page where that lists everything, else its own page. */
export function periodPlace(locale: Locale, { key }: PeriodSlice, total: number): string {
  return listsWhole(total) ? `${paths.timeline(locale)}#y-${key}` : paths.timelineYear(locale, key);
}
