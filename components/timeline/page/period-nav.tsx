import { civilDay } from "@/lib/dates/civil-day.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { isYear, periodExtent } from "@/lib/timeline/dates/period.ts";
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

type YearsNavProps = Omit<PeriodNavProps, "label"> & {
  /** What the picture above shows: its years stand open, those before and after it are folded. */
  readonly extent: Extent | null;
};

/** The years that a timeline has entries in, with their number: those of the picture, and a step away all others. */
export function YearsNav({ locale, periods, to, extent }: YearsNavProps) {
  const { list, entries } = stringsFor(locale).timelinePage;
  const shown = extent ?? { from: -Infinity, to: Infinity };
  const at = (key: string) => periodExtent(key);
  const inside = periods.filter(({ key }) => {
    const own = at(key);
    return own !== null && own.from < shown.to && own.to > shown.from;
  });
  const year = (day: number) => String(civilDay(day).year);
  const outside = [
    {
      words: fill(list.earlierYears, { year: year(extent?.from ?? 0), entries: "{entries}" }),
      own: periods.filter(({ key }) => (at(key)?.to ?? Infinity) <= shown.from),
    },
    {
      words: fill(list.laterYears, { year: year((extent?.to ?? 1) - 1), entries: "{entries}" }),
      own: periods.filter(({ key }) => (at(key)?.from ?? -Infinity) >= shown.to),
    },
    { words: list.unknownYears, own: periods.filter(({ key }) => at(key) === null) },
  ];
  return (
    <>
      <PeriodNav {...{ locale, to }} label={list.years} periods={inside} />
      {outside.map(({ words, own }) => {
        if (own.length === 0) return null;
        const count = own.reduce((sum, part) => sum + part.count, 0);
        const label = fill(words, { entries: countPhrase(locale, entries, count) });
        return (
          <details key={words} className="tl-others">
            <summary>{label}</summary>
            <PeriodNav {...{ locale, to, label }} periods={own} />
          </details>
        );
      })}
    </>
  );
}

interface PartsNavProps {
  readonly locale: Locale;
  readonly page: CalendarPage;
  readonly to: (key: string) => string;
  /** What the picture of the whole shows. */
  readonly extent: Extent | null;
}

/** The finer periods that the first page of a period leads to; nothing where it lists everything. */
export function PartsNav({ locale, page: { key, page, parts }, to, extent }: PartsNavProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (page > 0 || parts.length === 0) return null;
  if (key === ALL_PERIODS) return <YearsNav {...{ locale, to, extent }} periods={parts} />;
  const label = isYear(key) ? list.months : list.days;
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
