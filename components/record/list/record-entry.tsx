import type { ListedRecord } from "@/lib/archive/ask/record-views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { typeInWords } from "@/lib/strings/type-in-words.ts";
import { CountryLinks } from "../../country/country-links.tsx";
import { DateText } from "../../date/date-text.tsx";
import { SiteLink } from "../../link/site-link.tsx";
import { NameText } from "../name-text.tsx";

interface RecordEntryProps {
  readonly locale: Locale;
  readonly section: AuthoritySection;
  readonly record: ListedRecord;
  /** Whether the number of its articles tells it from others. */
  readonly isCounted: boolean;
  /** Whether its country stands here, and not in the heading above it. */
  readonly saysCountry: boolean;
}

/** A record in a list: its date where it is an event, its name, the office or what it is, where it belongs. */
export function RecordEntry({ locale, section, record, isCounted, saysCountry }: RecordEntryProps) {
  const { counts, list } = stringsFor(locale);
  const { id, type, kind, label, role, description, date, countries, articleCount } = record;
  const says = (role ?? description)?.[locale];
  return (
    <li>
      {type === "event" && (
        <p className="date">
          {date === null ? list.undated : <DateText edtf={date} locale={locale} />}
        </p>
      )}
      <div>
        <h3>
          <SiteLink to={paths.authority(locale, section, id)}>
            <NameText name={label} locale={locale} />
          </SiteLink>
        </h3>
        {says !== undefined && <p>{says}</p>}
        <p className="soft small">
          {kind !== null && <span>{typeInWords(record, locale)}</span>}
          {(saysCountry || type === "event") && countries.length > 0 && (
            <span className="place">
              <CountryLinks countries={countries} locale={locale} />
            </span>
          )}
          {isCounted && <span>{countPhrase(locale, counts.articles, articleCount)}</span>}
        </p>
      </div>
    </li>
  );
}
