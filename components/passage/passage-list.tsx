import type { ArticlePassages } from "@/lib/archive/ask/record-views.ts";
import type { ArticleSummary, Passage } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticleLink, TranslationBadge } from "../article/page/article-link.tsx";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { OutletLink } from "../outlet/outlet-link.tsx";
import { findNames } from "./find-names.ts";
import { HighlightedPassage } from "./highlighted-passage.tsx";
import "./passage.css";

interface PassageListProps {
  readonly articles: readonly ArticlePassages[];
  readonly locale: Locale;
  /** English names to highlight in English passages, whose places nobody has recorded. */
  readonly names: readonly string[];
}

/** So many passages of an article are shown at once; one of each where there are many articles. */
const mostShown = 2;
const manyArticles = 12;
/** Of further articles, the headlines alone: all of their passages are folded. */
const mostTold = 20;

/** The sentences that name something, under the headline of their article: the first of each, the others folded, and of many articles all. */
export function PassageList({ articles, locale, names }: PassageListProps) {
  const { list, record, counts } = stringsFor(locale);
  const most = articles.length > manyArticles ? 1 : mostShown;
  return (
    <ol className="passages">
      {articles.map(({ article, passages }, at) => {
        const shown = at < mostTold ? most : 0;
        const quotes = passages
          .filter(({ paragraph }) => paragraph > 0)
          .map((passage, place) => <Quote key={place} {...{ locale, article, passage, names }} />);
        const rest = quotes.slice(shown);
        return (
          <li key={article.id}>
            <p className="soft small">
              {article.date === null ? (
                list.undated
              ) : (
                <DateText edtf={article.date} locale={locale} className="published" />
              )}
              {article.outlet !== null && (
                <>
                  {" · "}
                  <OutletLink outlet={article.outlet} locale={locale} />
                </>
              )}
            </p>
            <h3>
              <ArticleLink article={article} locale={locale} />
              {passages.some(({ paragraph }) => paragraph === 0) && (
                <span className="soft small"> ({record.inHeadline})</span>
              )}
            </h3>
            {quotes.slice(0, shown)}
            {rest.length > 0 && (
              <details>
                <summary className="tap">
                  {countPhrase(
                    locale,
                    shown === 0 ? counts.passages : record.counts.morePassages,
                    rest.length,
                  )}
                </summary>
                {rest}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface QuoteProps {
  readonly article: ArticleSummary;
  readonly passage: Passage;
  readonly locale: Locale;
  readonly names: readonly string[];
}

/** A sentence and the way to its paragraph. */
function Quote({ article, passage, locale, names }: QuoteProps) {
  const { record } = stringsFor(locale);
  const { paragraph, text, state, highlights } = passage;
  const english = locale === "en" ? text.en : null;
  const isArabic = locale === "en" && english === null;
  return (
    <blockquote>
      <p {...(isArabic ? { lang: "ar", dir: "rtl", className: "face" } : {})}>
        {english === null ? (
          <HighlightedPassage text={text.ar} spans={highlights} />
        ) : (
          <HighlightedPassage text={english} spans={findNames(english, names)} />
        )}
      </p>
      <p className="soft small">
        <SiteLink to={paths.paragraph(locale, article.id, paragraph)}>
          {fill(record.paragraph, { n: String(paragraph) })}
        </SiteLink>
        {english !== null && !(state === article.english.title && article.title.en) && (
          <TranslationBadge state={state} locale={locale} />
        )}
      </p>
    </blockquote>
  );
}
