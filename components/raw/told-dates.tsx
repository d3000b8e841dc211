import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { ruleInWords } from "@/lib/strings/rule-in-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../date/date-text.tsx";

/** Every date that the text names: its words, what its sentence tells, and by which rule. */
export function ToldDates({
  view,
  locale,
}: {
  readonly view: ArticleView;
  readonly locale: Locale;
}) {
  const { article, evidence } = view;
  const { article: s, timelinePage } = stringsFor(locale);
  if (evidence.dates.length === 0) return null;
  return (
    <details className="raw-dates">
      <summary>{s.rawDates}</summary>
      <ul>
        {evidence.dates.map(({ paragraph, start, end, edtf, kind, kindRule }) => {
          const text = paragraph === 0 ? article.title : article.paragraphs[paragraph - 1];
          const told = kind === "happening" ? s.happened : timelinePage.kinds[kind];
          return (
            <li key={`${paragraph} ${start}`}>
              <q lang="ar" dir="rtl">
                {text?.slice(start, end)}
              </q>{" "}
              (<DateText edtf={edtf} locale={locale} />
              ): {told}
              {locale === "ar" ? "؛ " : "; "}
              {ruleInWords(kindRule, locale) ?? kindRule}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
