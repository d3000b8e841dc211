import type { Correction } from "@/lib/article/editorial.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { addressOfReport } from "@/lib/schema/report-address.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../../date/date-text.tsx";
import { absoluteUrl } from "../../link/site-href.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { Fact } from "../../record/fact.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** What was wrong in an article and was corrected, and where an error is reported; nothing where there is neither. */
export function ArticleCorrections({ view, locale, report }: ArticlePartProps) {
  const s = stringsFor(locale).corrections;
  const { corrections, article } = view;
  if (corrections.length === 0 && report === undefined) return null;
  return (
    <Fact term={<SiteLink to={paths.corrections(locale)}>{s.title}</SiteLink>}>
      {corrections.length > 0 && (
        <ul>
          {corrections.map((correction, at) => (
            <li key={at}>
              <CorrectionText id={article.id} {...{ locale, correction }} />
            </li>
          ))}
        </ul>
      )}
      {report !== undefined && (
        <a href={reportHref(report, locale, article.id, null, s.questions)}>{s.report}</a>
      )}
    </Fact>
  );
}

/** Where a reader reports an error in an article, or in one of its paragraphs. */
export function reportHref(
  report: string,
  locale: Locale,
  id: string,
  paragraph: number | null,
  words?: readonly string[],
): string {
  const path =
    paragraph === null ? paths.article(locale, id) : paths.paragraph(locale, id, paragraph);
  return addressOfReport(report, { url: absoluteUrl(path), id, paragraph }, words);
}

interface CorrectionTextProps {
  readonly id: string;
  readonly locale: Locale;
  readonly correction: Correction;
}

/** The day of a correction, the paragraph, and what was wrong, in the page's language where somebody said so in it. */
export function CorrectionText({ id, locale, correction }: CorrectionTextProps) {
  const { date, paragraph, text } = correction;
  const lang = text[locale] === undefined ? otherLocale(locale) : locale;
  return (
    <>
      <DateText edtf={date} locale={locale} />
      {paragraph !== undefined && (
        <>
          {locale === "ar" ? "، " : ", "}
          <SiteLink to={paths.paragraph(locale, id, paragraph)}>
            {fill(stringsFor(locale).corrections.paragraph, { n: String(paragraph) })}
          </SiteLink>
        </>
      )}
      :{" "}
      <span
        lang={lang === locale ? undefined : lang}
        className={lang === locale ? undefined : "face"}
        dir={direction(lang)}
      >
        {text[lang]}
      </span>
    </>
  );
}
