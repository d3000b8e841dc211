import { direction } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountryLinks } from "../../country/country-links.tsx";
import { DateText } from "../../date/date-text.tsx";
import { OutletLink } from "../../outlet/outlet-link.tsx";
import { BesideHeadline } from "../page/article-link.tsx";
import { ArticleChips } from "./article-chips.tsx";
import { articleHeading } from "./article-heading.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { LanguageSegments } from "./language-segments.tsx";
import { readingMinutes } from "./reading-minutes.ts";
import { textClass } from "./quranic.ts";
import "./article-head.css";

/** The head of an article: its countries, its headline, what one must know of it, its date, the ways to read it. */
export function ArticleHead(props: ArticlePartProps) {
  const { view, locale } = props;
  const s = stringsFor(locale);
  const { summary } = view;
  const heading = articleHeading(summary, locale);
  const foreign = heading.lang !== locale;
  return (
    <header className="title">
      {summary.countries.length > 0 && (
        <p className="rubric">
          <CountryLinks countries={summary.countries} locale={locale} />
        </p>
      )}
      <h1
        lang={foreign ? heading.lang : undefined}
        dir={foreign ? direction(heading.lang) : undefined}
        className={
          `${textClass(heading.text, foreign) ?? ""} ${heading.isOpening ? "opening" : ""}`.trim() ||
          undefined
        }
      >
        {heading.text}
      </h1>
      {summary.title.en !== null && summary.english.text !== "whole" && (
        <BesideHeadline article={summary} locale={locale} />
      )}
      <ArticleChips {...props} />
      <p className="dateline">
        <span>
          {summary.date === null ? (
            s.list.undated
          ) : (
            <DateText edtf={summary.date} locale={locale} withHijri />
          )}
        </span>
        {summary.outlet !== null && (
          <span>
            <OutletLink outlet={summary.outlet} locale={locale} />
          </span>
        )}
        <span>{countPhrase(locale, s.counts.minutes, readingMinutes(view, locale))}</span>
      </p>
      {view.body.en !== null && <LanguageSegments id={summary.id} locale={locale} shown={locale} />}
    </header>
  );
}
