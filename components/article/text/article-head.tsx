import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountryLinks } from "../../country/country-links.tsx";
import { DateText } from "../../date/date-text.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { OutletLink } from "../../outlet/outlet-link.tsx";
import { BesideHeadline, isUnreviewed, TranslationBadge } from "../page/article-link.tsx";
import { articleHeading } from "./article-heading.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { EditorialNote, HeadingNote } from "./article-notes.tsx";
import { ToldEvent } from "./told-event.tsx";
import { translatedPart } from "./translation-note.tsx";
import { textClass } from "./quranic.ts";

/** The head of an article: its countries, its headline and where that comes from, its date. */
export function ArticleHead(props: ArticlePartProps) {
  const { view, locale } = props;
  const s = stringsFor(locale);
  const { summary } = view;
  const heading = articleHeading(summary, locale);
  const foreign = heading.lang !== locale;
  const untranslated = translatedPart(summary, s.article);
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
      {summary.title.en !== null && <UnderHeadline {...props} />}
      <HeadingNote {...props} />
      <p className="dateline links">
        {summary.date === null ? (
          s.list.undated
        ) : (
          <DateText edtf={summary.date} locale={locale} withHijri />
        )}
        {summary.outlet !== null && <OutletLink outlet={summary.outlet} locale={locale} />}
        <span>{countPhrase(locale, s.counts.minutes, readingMinutes(view, locale))}</span>
        {view.body.en === null ? null : (
          <>
            <SiteLink
              to={paths.article(otherLocale(locale), summary.id)}
              lang={otherLocale(locale)}
              hrefLang={otherLocale(locale)}
            >
              {s.site.otherLanguage}
            </SiteLink>
            <SiteLink to={paths.parallel(locale, summary.id)}>{s.article.sideBySide}</SiteLink>
          </>
        )}
      </p>
      {locale === "en" && untranslated !== null && <p className="note">{untranslated}</p>}
      <ToldEvent {...props} />
      <EditorialNote {...props} />
    </header>
  );
}

/** How far an English headline is; over an Arabic text, which brings its face with it, the Arabic one too. */
function UnderHeadline({ view, locale }: ArticlePartProps) {
  const { summary } = view;
  if (locale === "ar") return null;
  if (summary.english.text !== "whole") return <BesideHeadline article={summary} locale={locale} />;
  if (!isUnreviewed(summary.english.title)) return null;
  return (
    <p>
      <TranslationBadge state={summary.english.title} locale={locale} />
    </p>
  );
}

/**
 * Words a minute in silent reading. English non-fiction: 238 (Brysbaert, Journal of Memory and Language 109,
 * 2019), who also finds that other languages differ as the number of words they need for the same message;
 * Arabic, which writes article, preposition and conjunction into the word, needs about three quarters.
 */
const wordsPerMinute: Readonly<Record<Locale, number>> = { ar: 181, en: 238 };

/** Whole minutes, at least one, that the shown text takes to read. */
function readingMinutes(view: ArticleView, locale: Locale): number {
  const minutes = view.article.paragraphs.reduce((sum, arabic, index) => {
    const english = locale === "en" ? (view.translation?.paragraphs[index] ?? null) : null;
    const words = (english ?? arabic).split(/\s+/u).length;
    return sum + words / wordsPerMinute[english === null ? "ar" : "en"];
  }, 0);
  return Math.max(1, Math.round(minutes));
}
