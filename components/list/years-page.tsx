import type { YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { Publications } from "@/lib/site/publications.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { UNDATED } from "@/lib/timeline/dates/period.ts";
import { Part } from "../page/part.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { MonthCalendar } from "./calendar.tsx";
import { PageHead } from "./page-head.tsx";
import "./years.css";

interface YearsPageProps {
  readonly locale: Locale;
  /** Newest first, the undated last. */
  readonly years: readonly YearCount[];
  readonly periods: ReadonlyMap<string, Publications>;
}

/** All years of publication, each with the calendar of its months where it has one: the way to any date. */
export function YearsPage({ locale, years, periods }: YearsPageProps) {
  const s = stringsFor(locale);
  return (
    <>
      <PageHead title={s.home.byYear} intro={s.list.yearsIntro} />
      {years.map(({ year, count }) => {
        const key = year ?? UNDATED;
        const articles = countPhrase(locale, s.counts.articles, count);
        const parts = periods.get(key)?.parts ?? [];
        return (
          <Part
            key={key}
            id={`of-${key}`}
            title={
              <SiteLink className="tap" to={paths.published(locale, key)}>
                {year ?? s.list.articlesUndated}
              </SiteLink>
            }
            note={parts.length > 0 && articles}
          >
            {parts.length > 0 ? (
              <MonthCalendar locale={locale} period={key} parts={parts} />
            ) : (
              <p className="soft">{articles}</p>
            )}
          </Part>
        );
      })}
    </>
  );
}
