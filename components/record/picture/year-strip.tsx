import type { Authority } from "@/lib/authorities/authority.ts";
import type { RecordDates, RecordYear } from "@/lib/archive/ask/record-views.ts";
import { gregorianMonths } from "@/lib/dates/display/month-names.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { type Bar, Bars } from "./bars.tsx";
import "./year-strip.css";

interface YearStripProps {
  readonly locale: Locale;
  readonly record: Pick<Authority, "id" | "type">;
  readonly dates: RecordDates;
}

/** As many years are drawn by their months; where there are more, a bar is a year. */
const mostByMonth = 4;
/** Years that lie further apart than this are not drawn one by one. */
const longestGap = 12;

/**
 * In which years, or months of few years, articles name a record: bars, and under them the year and its number, which
 * lead to those articles. Years without one stand between them as long as they are few.
 */
export function YearStrip({ locale, record, dates }: YearStripProps) {
  const { counts, record: words } = stringsFor(locale);
  const articles = (n: number) => countPhrase(locale, counts.articles, n);
  const years = withGaps(dates.years);
  const isByMonth =
    years.length <= mostByMonth && dates.years.some(({ months }) => months.length > 0);
  const most = Math.max(
    ...dates.years.flatMap(({ count, months }) => (isByMonth ? months.map((m) => m.count) : count)),
  );
  return (
    <>
      <ol className={isByMonth ? "year-strip by-month" : "year-strip"}>
        {years.map((own) => {
          if (own === null) return <li key="gap">…</li>;
          const { year, count, months } = own;
          const bars = isByMonth ? monthBars(own) : [{ count }];
          const figure = (
            <>
              <Bars bars={bars} most={most} />
              <span>
                {year} {count > 0 && <b>{formatNumber(locale, count)}</b>}
              </span>
            </>
          );
          if (count === 0) return <li key={year}>{figure}</li>;
          const said = months.map(
            (own) => `${gregorianMonths[locale][own.month - 1] ?? ""} ${own.count}`,
          );
          const comma = locale === "ar" ? "، " : ", ";
          return (
            <li key={year}>
              <SiteLink
                to={`${paths.search(locale)}?${record.type}=${record.id}&from=${year}&to=${year}&sort=date`}
                aria-label={[`${year}: ${articles(count)}`, ...(isByMonth ? said : [])].join(comma)}
              >
                {figure}
              </SiteLink>
            </li>
          );
        })}
      </ol>
      {dates.undated > 0 && (
        <p className="soft small">{fill(words.undated, { articles: articles(dates.undated) })}</p>
      )}
    </>
  );
}

function monthBars({ months }: RecordYear): readonly Bar[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  return Array.from({ length: 12 }, (_, at) => ({ count: counts.get(at + 1) ?? 0 }));
}

/** The years in order, with those between them that have none; null stands for many of these. */
function withGaps(years: readonly RecordYear[]): readonly (RecordYear | null)[] {
  return years.flatMap((own, at) => {
    const missing = own.year - (years[at - 1]?.year ?? own.year - 1) - 1;
    if (missing > longestGap) return [null, own];
    const first = own.year - missing;
    const between = Array.from({ length: missing }, (_, n) => ({
      ...{ year: first + n, count: 0, months: [] },
    }));
    return [...between, own];
  });
}
