import { type TextSpan, wholeWords } from "@/lib/arabic/whole-words.ts";
import type { ArticlePassages } from "@/lib/archive/ask/record-views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Fragment } from "react";
import { ArticleLink, TranslationBadge } from "../article/page/article-link.tsx";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";
import "../list/ledger.css";

const letter = /[\p{L}\p{Nd}]/u;

/**
 * Where names stand in an English text, as whole words; of overlapping names the longest.
 *
 * @param names - Preferred and other labels of one record.
 */
export function findNames(text: string, names: readonly string[]): TextSpan[] {
  const found: TextSpan[] = [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      const whole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(span.end));
      const free = found.every((other) => span.end <= other.start || span.start >= other.end);
      if (whole && free) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface PassageListProps {
  readonly articles: readonly ArticlePassages[];
  readonly locale: Locale;
  /** English names to highlight in English passages, whose places nobody has recorded. */
  readonly names: readonly string[];
}

/** The sentences that name something, each with its place: article and paragraph, or headline. */
export function PassageList({ articles, locale, names }: PassageListProps) {
  const s = stringsFor(locale);
  return (
    <ul className="ledger">
      {articles
        .flatMap(({ article, passages }) => passages.map((passage) => ({ article, ...passage })))
        .map(({ article, paragraph, text, state, highlights }) => {
          const english = locale === "en" ? text.en : null;
          const n = String(paragraph);
          return (
            <li key={`${article.id}-${n}-${highlights[0]?.start ?? 0}`}>
              <p className="soft small">
                {article.date === null ? (
                  s.list.undated
                ) : (
                  <DateText edtf={article.date} locale={locale} />
                )}
              </p>
              <div>
                <blockquote
                  {...(locale === "en" && english === null
                    ? { lang: "ar", dir: "rtl", className: "passage face" }
                    : { className: "passage" })}
                >
                  {english === null ? (
                    <HighlightedPassage text={text.ar} spans={highlights} />
                  ) : (
                    <HighlightedPassage text={english} spans={findNames(english, names)} />
                  )}
                </blockquote>
                <p className="small">
                  {paragraph === 0 ? (
                    <SiteLink to={paths.article(locale, article.id)}>{s.article.title}</SiteLink>
                  ) : (
                    <SiteLink to={paths.paragraph(locale, article.id, paragraph)}>
                      {fill(s.record.paragraph, { n })}
                    </SiteLink>
                  )}{" "}
                  <span className="soft">
                    <ArticleLink article={article} locale={locale} />
                  </span>
                  {english !== null && !(state === article.english.title && article.title.en) && (
                    <TranslationBadge state={state} locale={locale} />
                  )}
                </p>
              </div>
            </li>
          );
        })}
    </ul>
  );
}

interface HighlightedPassageProps {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** A sentence with the words in question highlighted; always whole words. */
function HighlightedPassage({ text, spans }: HighlightedPassageProps) {
  const words = wholeWords(text, spans);
  return (
    <>
      {words.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(words[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(words.at(-1)?.end ?? 0)}
    </>
  );
}
