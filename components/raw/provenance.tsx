import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { keysInWords } from "@/lib/strings/changed-keys.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { ruleInWords } from "@/lib/strings/rule-in-words.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { TranslationNote } from "../article/text/translation-note.tsx";
import { NameText } from "../record/name-text.tsx";

interface ProvenanceProps {
  readonly view: ArticleView;
  readonly locale: Locale;
}

/**
 * How a raw file became an article, each part folded: every value with its place in the file, its rule and how sure it
 * is; the names found; what was cleaned and left out; how it was translated.
 */
export function Provenance({ view, locale }: ProvenanceProps) {
  const { provenance: s } = stringsFor(locale);
  return (
    <section className="provenance">
      <h2>{s.title}</h2>
      <Values view={view} locale={locale} />
      <Names view={view} locale={locale} />
      <details>
        <summary>{s.cleaned}</summary>
        <Cleaned view={view} locale={locale} />
      </details>
      <details>
        <summary>{s.leftOut}</summary>
        <LeftOut view={view} locale={locale} />
      </details>
      <details>
        <summary>{s.translation}</summary>
        <TranslationNote view={view} locale={locale} />
      </details>
    </section>
  );
}

function Values({ view, locale }: ProvenanceProps) {
  const { provenance: s, article } = stringsFor(locale);
  const { values } = view.evidence;
  if (values.length === 0) return null;
  const isCountry = (field: string) => field === "countries" || field === "mentionedCountries";
  return (
    <details>
      <summary>{s.values}</summary>
      <ul>
        {values.map(({ field, value, rule, certainty, span, quote }) => (
          <li key={`${field} ${value} ${rule}`}>
            {keysInWords([field], locale)}:{" "}
            <bdi>{isCountry(field) ? countryName(value, locale) : value}</bdi>
            {span !== undefined && (
              <>
                {" "}
                <Quote text={quote} /> ({place(span, locale)})
              </>
            )}
            <br />
            <span className="soft">
              {article.certainty[certainty]}
              {locale === "ar" ? "؛ " : "; "}
              <Rule name={rule} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Names({ view, locale }: ProvenanceProps) {
  const { provenance: s, corrections } = stringsFor(locale);
  const { article, evidence } = view;
  const labels = new Map(view.authorities.map(({ id, label }) => [id, label]));
  if (evidence.authorities.length === 0) return null;
  return (
    <details>
      <summary>{s.names}</summary>
      <ul>
        {evidence.authorities.map(({ paragraph, authority, start, end, rule }) => {
          const text = paragraph === 0 ? article.title : article.paragraphs[paragraph - 1];
          const label = labels.get(authority);
          return (
            <li key={`${paragraph} ${start} ${authority}`}>
              <Quote text={text?.slice(start, end) ?? ""} />{" "}
              {paragraph > 0 && `(${fill(corrections.paragraph, { n: String(paragraph) })}) `}
              {locale === "ar" ? "←" : "→"}{" "}
              {label === undefined ? authority : <NameText name={label} locale={locale} />}
              {locale === "ar" ? "؛ " : "; "}
              {s.nameRules[rule]}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Cleaned({ view, locale }: ProvenanceProps) {
  const { provenance: s } = stringsFor(locale);
  const changes = Object.entries(view.evidence.changes);
  if (changes.length === 0) return <p>{s.nothingCleaned}</p>;
  const words: Readonly<Record<string, string>> = s.cleaning;
  return (
    <ul>
      {changes.map(([kind, times]) => (
        <li key={kind}>
          {words[kind] ?? kind}: {formatNumber(locale, times)}
        </li>
      ))}
    </ul>
  );
}

function LeftOut({ view, locale }: ProvenanceProps) {
  const { provenance: s } = stringsFor(locale);
  const { dropped } = view.evidence;
  if (dropped.length === 0) return <p>{s.nothingLeftOut}</p>;
  return (
    <ul>
      {dropped.map(({ rule, start, end, quote }) => (
        <li key={start}>
          <Quote text={quote} /> ({place({ start, end }, locale)}):{" "}
          <Rule name={rule} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Quote({ text }: { readonly text: string }) {
  return (
    <q lang="ar" dir="rtl">
      {text.trim()}
    </q>
  );
}

function Rule({ name, locale }: { readonly name: string; readonly locale: Locale }) {
  return ruleInWords(name, locale) ?? <bdi lang="en">{name}</bdi>;
}

function place(span: { readonly start: number; readonly end: number }, locale: Locale): string {
  const { from, to } = { from: String(span.start), to: String(span.end) };
  return fill(stringsFor(locale).provenance.place, { from: isolate(from), to: isolate(to) });
}
