import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { type ArabicName, nameIn } from "@/lib/locale/name-in.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { FacetOptions } from "@/lib/timeline/data/facet-options.ts";

export interface TimelineFiltersProps {
  readonly locale: Locale;
  readonly options: FacetOptions;
  /** Names of records by id; a record without one is not offered. */
  readonly recordNames: ReadonlyMap<string, ArabicName>;
  /** Number of entries that only the switch shows. */
  readonly rest: number;
}

/** What the timeline can be narrowed by. Shown only where scripts run; the island reads and answers it. */
export function TimelineFilters({ locale, options, recordNames, rest }: TimelineFiltersProps) {
  const { filters, entries } = stringsFor(locale).timelinePage;
  const collator = new Intl.Collator(locale);
  const countries = options.countries
    .map(([value, count]) => ({ value, count, label: countryName(value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const records = options.records
    .flatMap(([value, count]) => {
      const name = recordNames.get(value);
      return name === undefined ? [] : [{ value, count, label: nameIn(name, locale).text }];
    })
    .sort((a, b) => collator.compare(a.label, b.label));
  const more = { entries: countPhrase(locale, entries, rest) };
  return (
    <>
      {rest > 0 && (
        <noscript>
          <p className="soft small">{fill(filters.allNeedsScripts, more)}</p>
        </noscript>
      )}
      <form className="tl-filters js" aria-label={filters.title}>
        <Choice {...{ locale, name: "country", label: filters.country, options: countries }} />
        <Choice {...{ locale, name: "record", label: filters.record, options: records }} />
        {rest > 0 && (
          <label className="tl-switch">
            <input type="checkbox" name="all" value="1" />
            <span>{fill(filters.all, more)}</span>
          </label>
        )}
        <button type="reset">{filters.reset}</button>
      </form>
    </>
  );
}

interface ChoiceProps {
  readonly locale: Locale;
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count?: number;
  }[];
}

function Choice({ locale, name, label, options }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{stringsFor(locale).timelinePage.filters.any}</option>
        {options.map(({ value, label: text, count }) => (
          <option key={value} value={value}>
            {count === undefined ? text : `${text} (${formatNumber(locale, count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
