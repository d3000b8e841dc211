import { authoritySection } from "@/lib/authorities/authority-section.ts";
import type { NamedRecord } from "@/lib/archive/ask/views.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { NameText } from "../../record/name-text.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/**
 * The people, organisations, projects and events that the text names, each with its office, kind or date, set as the
 * index of a book is: after each name the numbers of the paragraphs that have it.
 */
export function ArticleNames({ view, locale }: ArticlePartProps) {
  const s = stringsFor(locale);
  if (view.names.length === 0) return null;
  return (
    <section className="names">
      <h2>{s.article.namesInText}</h2>
      <p className="soft small">{s.article.paragraphNumbers}</p>
      {view.names.map(({ type, names }) => (
        <div key={type}>
          <h3>{s.sections[authoritySection(type)]}</h3>
          <ul>
            {names.map((record) => (
              <li key={record.id}>
                <SiteLink to={paths.authority(locale, authoritySection(type), record.id)}>
                  <NameText name={record.label} locale={locale} />
                </SiteLink>
                {paragraphsOf(view, record.id).map((n) => (
                  <a key={n} href={`#p${n}`} className="at">
                    {n}
                  </a>
                ))}
                <Beside record={record} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The office of a person, the kind of a project, the date of an event. */
function Beside({ record, locale }: { readonly record: NamedRecord; readonly locale: Locale }) {
  const words =
    record.role?.[locale] ??
    (record.kind === null ? null : typeInWords(record, locale)) ??
    (record.date === null
      ? null
      : displayDate(record.date, locale, { calendar: "gregorian", digits: "latn" }));
  return words === null ? null : <p className="soft small">{words}</p>;
}

/** The paragraphs that name a record, from 1. */
function paragraphsOf({ evidence }: ArticlePartProps["view"], id: string): readonly number[] {
  const own = evidence.authorities.filter(({ authority }) => authority === id);
  return [...new Set(own.map(({ paragraph }) => paragraph))].filter((n) => n > 0);
}
