import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { isYear, UNDATED, YEARLESS } from "@/lib/timeline/dates/period.ts";

/** How a period is called at the head of a page or a part of the list. */
export function periodTitle(key: string, locale: Locale): string {
  const { timeline, timelinePage } = stringsFor(locale);
  if (key === UNDATED) return timelinePage.list.undated;
  if (key === YEARLESS) return timelinePage.list.yearless;
  if (isYear(key)) return fill(timeline.year, { year: key });
  return displayDate(key, locale, { calendar: "gregorian" });
}

/** The short form, for lists of years. */
export function periodLabel(key: string, locale: Locale): string {
  return isYear(key) ? key : periodTitle(key, locale);
}
