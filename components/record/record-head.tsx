import type { AuthorityView } from "@/lib/archive/ask/record-views.ts";
import { direction, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import { CountryLinks } from "../country/country-links.tsx";
import "../list/page-head.css";
import "../page/note.css";
import { NameText } from "./name-text.tsx";
import { DatePicture } from "./picture/date-picture.tsx";
import "./record.css";
import { WithKorean } from "./with-korean.tsx";

interface RecordHeadProps {
  readonly locale: Locale;
  readonly view: AuthorityView;
  /** Page of the list of passages; 0 is the front page. */
  readonly page: number;
}

/**
 * What a record is and where it belongs as a dateline, its names in both scripts, what people say of it, and what is not
 * certain; an event has its date as a picture beside them.
 */
export function RecordHead({ locale, view, page }: RecordHeadProps) {
  const s = stringsFor(locale);
  const other = otherLocale(locale);
  const { record, isStarter } = view;
  const { prefLabel, englishFrom, description, uncertain } = record;
  const isFront = page === 0;
  return (
    <header className="record-head">
      <div>
        <p className="rubric">
          {record.roles[0]?.label[locale] ?? typeInWords(record, locale)}
          {record.countries.length > 0 && (
            <span className="place">
              <span aria-hidden="true"> · </span>
              <CountryLinks countries={record.countries} locale={locale} />
            </span>
          )}
        </p>
        <h1>
          <NameText name={prefLabel} locale={locale} />
          {!isFront && (
            <span className="soft small">
              {" "}
              {fill(s.list.pageOf, { n: formatNumber(locale, page) })}
            </span>
          )}
        </h1>
        {prefLabel.en !== undefined && (
          <p className="other-name face" lang={other} dir={direction(other)}>
            {prefLabel[other]}
          </p>
        )}
        {isFront && description !== undefined && <p className="lead">{description[locale]}</p>}
        {isFront && uncertain !== undefined && (
          <p className="note">
            <b>{s.record.uncertain}:</b> <WithKorean text={uncertain[locale]} />
          </p>
        )}
        {isFront && isStarter && <p className="soft small">{s.record.fromStarter}</p>}
        {isFront && englishFrom !== undefined && prefLabel.en !== undefined && (
          <p className="soft small">{s.record.englishFrom[englishFrom]}</p>
        )}
      </div>
      {isFront && record.date !== undefined && <DatePicture locale={locale} view={view} />}
    </header>
  );
}
