import type { WithdrawnArticle } from "@/lib/archive/ask/views.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../../date/date-text.tsx";
import { Part } from "../../page/part.tsx";
import { Fact } from "../../record/fact.tsx";
import "../../page/note.css";
import "../../list/page-head.css";

interface WithdrawnPageProps {
  readonly article: WithdrawnArticle;
  readonly locale: Locale;
}

/** What the address of a withdrawn article tells: that it was withdrawn, its headline, its date, when and why. */
export function WithdrawnPage({ article, locale }: WithdrawnPageProps) {
  const s = stringsFor(locale);
  const heading = withdrawnHeading(article, locale);
  const foreign = heading.lang !== locale;
  const { date, reason } = article.withdrawal;
  const lang = reason?.[locale] === undefined ? (locale === "ar" ? "en" : "ar") : locale;
  return (
    <article>
      <header className="page-head">
        <p className="rubric">{s.withdrawn.title}</p>
        <h1
          lang={foreign ? heading.lang : undefined}
          dir={foreign ? direction(heading.lang) : undefined}
          className={foreign ? "face" : undefined}
        >
          {heading.text}
        </h1>
        <p className="note">{s.withdrawn.text}</p>
      </header>
      <Part id="known" title={s.article.facts}>
        <dl className="facts">
          <Fact term={s.article.date}>
            {article.date === null ? (
              s.article.unknownDate
            ) : (
              <DateText edtf={article.date} locale={locale} withHijri />
            )}
          </Fact>
          {date !== null && (
            <Fact term={s.withdrawn.date}>
              <DateText edtf={date} locale={locale} />
            </Fact>
          )}
          {reason !== null && (
            <Fact term={s.withdrawn.reason}>
              <span lang={lang === locale ? undefined : lang} dir="auto">
                {reason[lang]}
              </span>
            </Fact>
          )}
        </dl>
      </Part>
    </article>
  );
}

/** How a withdrawn article is called: its headline, in the page's language where there is one, else its number. */
export function withdrawnHeading(
  { id, title }: WithdrawnArticle,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } {
  const own = title[locale];
  if (own !== null) return { text: own, lang: locale };
  if (title.ar !== null) return { text: title.ar, lang: "ar" };
  return { text: fill(stringsFor(locale).withdrawn.nameless, { id }), lang: locale };
}
