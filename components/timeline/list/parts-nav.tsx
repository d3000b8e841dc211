import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { WHOLE, type CalendarPage } from "@/lib/timeline/list/calendar-pages.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import { PeriodNav } from "../page/period-nav.tsx";

interface PartsNavProps {
  readonly locale: Locale;
  readonly page: CalendarPage;
  readonly to: (key: string) => string;
}

/** The finer stretches that the first page of a stretch leads to; nothing where it lists everything. */
export function PartsNav({ locale, page: { key, page, parts }, to }: PartsNavProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (page > 0 || parts.length === 0) return null;
  const label = key === WHOLE ? list.years : isYear(key) ? list.months : list.days;
  return <PeriodNav {...{ locale, label, to }} periods={parts} />;
}
