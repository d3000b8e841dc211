import type { ReactNode } from "react";
import { compareLists } from "@/lib/article/history/differences.ts";
import type { Difference, HistoryEntry } from "@/lib/article/history/page-history.ts";
import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { keysInWords } from "@/lib/strings/changed-keys.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DateText } from "../date/date-text.tsx";

interface PageHistoryProps {
  readonly view: ArticleView;
  readonly locale: Locale;
}

/** What changed on the pages of an article, and on which day, with the differences; nothing where no day is known. */
export function PageHistory({ view, locale }: PageHistoryProps) {
  const s = stringsFor(locale).provenance;
  if (view.history.length === 0) return null;
  return (
    <section className="provenance">
      <h2>{s.history}</h2>
      <p className="soft">{s.historyIntro}</p>
      <ul>
        {view.history.map((entry, at) => (
          <li key={at}>
            <DateText edtf={entry.date} locale={locale} />: {sentenceOf(entry, locale)}
            {(entry.differences.length > 0 || entry.texts !== null) && (
              <details>
                <summary>{s.changed}</summary>
                <Differences entry={entry} locale={locale} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf({ kind, by, keys }: HistoryEntry, locale: Locale): string {
  const s = stringsFor(locale).provenance;
  if (kind === "replaced") return s.replaced;
  const sentence = kind === "decided" ? s.decided : s.translated;
  return fill(sentence, { name: isolate(by ?? ""), keys: keysInWords(keys, locale) });
}

function Differences({ entry, locale }: { readonly entry: HistoryEntry; readonly locale: Locale }) {
  const { provenance: s, corrections } = stringsFor(locale);
  const lang = entry.kind === "translated" ? "en" : "ar";
  const termOf = ({ of }: Difference) =>
    /^\d+$/.test(of) ? fill(corrections.paragraph, { n: of }) : keysInWords([of], locale);
  return (
    <dl>
      {entry.differences.map((difference) => (
        <div key={difference.of}>
          <dt>{termOf(difference)}</dt>
          <dd>
            <Values difference={difference} lang={lang} locale={locale} />
          </dd>
        </div>
      ))}
      {entry.texts !== null && (
        <div>
          <dt>{s.text}</dt>
          <dd>
            {compareLists(entry.texts.before, entry.texts.after).flatMap((run, at) =>
              run.in === "both"
                ? []
                : run.items.map((paragraph, n) => (
                    <p key={`${at} ${n}`} lang="ar" dir="rtl">
                      <Mark as={run.in}>{paragraph}</Mark>
                    </p>
                  )),
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface ValuesProps {
  readonly difference: Difference;
  readonly lang: Locale;
  readonly locale: Locale;
}

/** What a value was and is: words that both have stand once, unless hardly any do. */
function Values({ difference: { of, before, after }, lang, locale }: ValuesProps) {
  const { nothing } = stringsFor(locale).provenance;
  if (of === "date" || of === "countries" || before === null || after === null) {
    const shown = (value: string | null) => (value === null ? nothing : inWords(of, value, locale));
    return (
      <>
        <Mark as="before">{shown(before)}</Mark> <Mark as="after">{shown(after)}</Mark>
      </>
    );
  }
  const runs = compareLists(before.split(/(?<=\s)/u), after.split(/(?<=\s)/u));
  const kept = runs.filter((run) => run.in === "both").flatMap(({ items }) => items);
  const isLike = 2 * kept.join("").length >= Math.min(before.length, after.length);
  return (
    <span lang={lang === locale ? undefined : lang} dir={direction(lang)}>
      {isLike ? (
        runs.map(({ in: as, items }, at) => (
          <Mark key={at} as={as}>
            {items.join("")}
          </Mark>
        ))
      ) : (
        <>
          <Mark as="before">{before}</Mark> <Mark as="after">{after}</Mark>
        </>
      )}
    </span>
  );
}

function inWords(of: string, value: string, locale: Locale): string {
  if (of === "date") return displayDate(value, locale, { calendar: "gregorian", digits: "latn" });
  if (of !== "countries") return value;
  return value
    .split(" ")
    .map((iso2) => countryName(iso2, locale))
    .join(locale === "ar" ? "، " : ", ");
}

interface MarkProps {
  readonly as: "both" | "before" | "after";
  readonly children: ReactNode;
}

function Mark({ as, children }: MarkProps) {
  if (as === "both") return children;
  return as === "before" ? <del>{children}</del> : <ins>{children}</ins>;
}
