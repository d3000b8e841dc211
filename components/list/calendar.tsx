import { daysInMonth } from "@/lib/dates/civil-day.ts";
import { gregorianMonths } from "@/lib/dates/display/month-names.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { CalendarPart } from "@/lib/timeline/list/calendar-pages.ts";
import { SiteLink } from "../link/site-link.tsx";
import "./calendar.css";

interface CalendarProps {
  readonly locale: Locale;
  /** The year, or the month (`2022-03`), whose parts are shown. */
  readonly period: string;
  /** Its months or days in which something was published, with the number of articles. */
  readonly parts: readonly CalendarPart[];
}

/** The twelve months of a year, each with the number of its articles and a link to them; where there are none, its name. */
export function MonthCalendar({ locale, period, parts }: CalendarProps) {
  const cells = gregorianMonths[locale].map((label, month) => ({
    label,
    key: keyOf(period, month),
  }));
  return <Calendar {...{ locale, parts, cells }} label={stringsFor(locale).list.months} />;
}

/** The days of a month in the same way. */
export function DayCalendar({ locale, period, parts }: CalendarProps) {
  const [year, month] = period.split("-").map(Number);
  const days = year === undefined || month === undefined ? 0 : daysInMonth(year, month);
  const cells = Array.from({ length: days }, (_, day) => ({
    label: String(day + 1),
    key: keyOf(period, day),
  }));
  return <Calendar {...{ locale, parts, cells }} label={stringsFor(locale).list.days} isNarrow />;
}

function keyOf(period: string, index: number): string {
  return `${period}-${String(index + 1).padStart(2, "0")}`;
}

interface CellsProps {
  readonly locale: Locale;
  readonly label: string;
  readonly parts: readonly CalendarPart[];
  readonly cells: readonly { readonly label: string; readonly key: string }[];
  readonly isNarrow?: boolean;
}

function Calendar({ locale, label, parts, cells, isNarrow = false }: CellsProps) {
  const counts = new Map(parts.map(({ key, count }) => [key, count]));
  const { articles } = stringsFor(locale).counts;
  return (
    <nav aria-label={label}>
      <ol className={isNarrow ? "calendar days" : "calendar"}>
        {cells.map((cell) => {
          const count = counts.get(cell.key);
          if (count === undefined) return <li key={cell.key}>{cell.label}</li>;
          const date = displayDate(cell.key, locale, { calendar: "gregorian" });
          return (
            <li key={cell.key}>
              <SiteLink
                to={paths.published(locale, cell.key)}
                aria-label={`${date}: ${countPhrase(locale, articles, count)}`}
              >
                {cell.label}
                <span>{formatNumber(locale, count)}</span>
              </SiteLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
