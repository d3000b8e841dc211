import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import {
  ALL_PERIODS,
  type CalendarPage,
  type CalendarPart,
} from "@/lib/timeline/list/calendar-pages.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { periodLabel } from "./period-title.ts";

interface PeriodNavProps {
  readonly locale: Locale;
  /** What the periods are: years, months or days. */
  readonly label: string;
  readonly periods: readonly CalendarPart[];
  /** The address of the list of a period. */
  readonly to: (key: string) => string;
}

/** All periods with the number of their entries: the picture in words, and the way in without scripts. */
export function PeriodNav({ locale, label, periods, to }: PeriodNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="tl-years">
        {periods.map(({ key, count }) => (
          <li key={key}>
            <SiteLink className="tap" to={to(key)}>
              {periodLabel(key, locale)}{" "}
              <span className="soft small">({formatNumber(locale, count)})</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PartsNavProps {
  readonly locale: Locale;
  readonly page: CalendarPage;
  readonly to: (key: string) => string;
}

/** The finer periods that the first page of a period leads to; nothing where it lists everything. */
export function PartsNav({ locale, page: { key, page, parts }, to }: PartsNavProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (page > 0 || parts.length === 0) return null;
  const label = key === ALL_PERIODS ? list.years : isYear(key) ? list.months : list.days;
  return <PeriodNav {...{ locale, label, to }} periods={parts} />;
}

interface PageNumbersProps {
  readonly locale: Locale;
  readonly page: Pick<CalendarPage, "page" | "pages">;
  /** The address of a page: 0 for the first, the others from 2. */
  readonly to: (number: number) => string;
}

/** All pages of a period; nothing where there is one. */
export function PageNumbers({ locale, page: { page, pages }, to }: PageNumbersProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (pages < 2) return null;
  return (
    <nav aria-label={list.pages}>
      <ul className="tl-years">
        {Array.from({ length: pages }, (_, i) => i + 1).map((n) => (
          <li key={n}>
            <SiteLink
              className="tap"
              to={to(n === 1 ? 0 : n)}
              aria-current={n === Math.max(1, page) ? "page" : undefined}
              aria-label={fill(list.page, { n: formatNumber(locale, n) })}
            >
              {formatNumber(locale, n)}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
