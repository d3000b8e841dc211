import type { ArticleSummary, Page } from "@/lib/archive/ask/views.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { Publications } from "@/lib/site/publications.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { isYear, UNDATED } from "@/lib/timeline/dates/period.ts";
import { ALL_PERIODS } from "@/lib/timeline/list/calendar-pages.ts";
import { ancestorKeys } from "@/lib/timeline/list/sibling-keys.ts";
import { SiteLink } from "../link/site-link.tsx";
import { ArticleLedger } from "./article-ledger.tsx";
import { DayCalendar, MonthCalendar } from "./calendar.tsx";
import { PageHead } from "./page-head.tsx";
import { Pager } from "./pager.tsx";

interface PublishedPageProps {
  readonly locale: Locale;
  readonly period: Publications;
  readonly page: Page<ArticleSummary>;
}

/**
 * One page of the articles published in a year, a month or on a day. The first has the calendar of what lies in the
 * period, and the ways to its neighbours.
 */
export function PublishedPage({ locale, period, page }: PublishedPageProps) {
  const { counts } = stringsFor(locale);
  const { key } = period;
  const isFront = page.number === 0;
  const Calendar = isYear(key) ? MonthCalendar : DayCalendar;
  return (
    <>
      <PageHead
        title={publishedTitle(locale, key, page.number)}
        intro={isFront ? countPhrase(locale, counts.articles, page.total) : undefined}
      />
      <Around locale={locale} period={period} isFront={isFront} />
      {isFront && period.parts.length > 0 && (
        <Calendar locale={locale} period={key} parts={period.parts} />
      )}
      <ArticleLedger articles={page.items} locale={locale} heading="h2" />
      <Pager
        page={page}
        locale={locale}
        to={(number) =>
          key === ALL_PERIODS
            ? paths.articles(locale, number)
            : paths.published(locale, key, number)
        }
      />
    </>
  );
}

interface AroundProps {
  readonly locale: Locale;
  readonly period: Publications;
  readonly isFront: boolean;
}

/** The wider periods, and on the first page the earlier and the later one. */
function Around({ locale, period, isFront }: AroundProps) {
  const { list } = stringsFor(locale);
  const { key, before, after } = period;
  const beside = isFront
    ? [
        { rel: "prev", word: list.earlierPeriod, to: before },
        { rel: "next", word: list.laterPeriod, to: after },
      ]
    : [];
  return (
    <nav className="links" aria-label={list.periods}>
      <SiteLink className="tap" to={paths.years(locale)}>
        {list.allPeriods}
      </SiteLink>
      {ancestorKeys(key)
        .filter((wider) => wider !== ALL_PERIODS)
        .map((wider) => (
          <SiteLink key={wider} className="tap" rel="up" to={paths.published(locale, wider)}>
            {dateOf(wider, locale)}
          </SiteLink>
        ))}
      {beside.map(
        ({ rel, word, to }) =>
          to !== undefined && (
            <SiteLink key={rel} className="tap" rel={rel} to={paths.published(locale, to)}>
              {word}: {dateOf(to, locale)}
            </SiteLink>
          ),
      )}
    </nav>
  );
}

function dateOf(key: string, locale: Locale): string {
  return displayDate(key, locale, { calendar: "gregorian" });
}

/** The title of a page of the articles of a period; `number` 0 is the front page. */
export function publishedTitle(locale: Locale, key: string, number: number): string {
  const { list, home } = stringsFor(locale);
  const title =
    key === ALL_PERIODS
      ? home.allArticles
      : key === UNDATED
        ? list.articlesUndated
        : isYear(key)
          ? fill(list.articlesOfYear, { year: key })
          : fill(list.articlesOf, { date: dateOf(key, locale) });
  if (number === 0) return title;
  return `${title} · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
}
