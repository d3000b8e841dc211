import type { Authority } from "@/lib/authorities/authority.ts";
import { direction, otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import "../page/note.css";

interface RecordHeadProps {
  readonly locale: Locale;
  readonly record: Authority;
  /** Page of the list of passages; 0 is the front page. */
  readonly page: number;
}

/** The names of a record in both scripts, what it is, and what is not certain about it. */
export function RecordHead({ locale, record, page }: RecordHeadProps) {
  const s = stringsFor(locale);
  const other = otherLocale(locale);
  return (
    <header>
      <p className="rubric">{s.record.type[record.type]}</p>
      <h1>
        {record.prefLabel[locale]}
        {page > 0 && (
          <span className="soft small">
            {" "}
            {fill(s.list.pageOf, { n: formatNumber(locale, page) })}
          </span>
        )}
      </h1>
      <p className="other-name face" lang={other} dir={direction(other)}>
        {record.prefLabel[other]}
      </p>
      {record.description !== undefined && <p className="lead">{record.description[locale]}</p>}
      {record.uncertain !== undefined && (
        <p className="note">
          <b>{s.record.uncertain}:</b> {record.uncertain[locale]}
        </p>
      )}
    </header>
  );
}
