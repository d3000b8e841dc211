import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale, Localized } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { FacetOptions } from "@/lib/timeline/data/facet-options.ts";

export interface TimelineFiltersProps {
  readonly locale: Locale;
  readonly options: FacetOptions;
  /** Names of records by id; a record without one is not offered. */
  readonly recordNames: ReadonlyMap<string, Localized<string>>;
}

/** What the timeline can be narrowed by. Shown only where scripts run; the island reads and answers it. */
export function TimelineFilters({ locale, options, recordNames }: TimelineFiltersProps) {
  const { filters } = stringsFor(locale).timelinePage;
  const { published, happened } = stringsFor(locale).timeline;
  const collator = new Intl.Collator(locale);
  const countries = options.countries
    .map(([value, count]) => ({ value, count, label: countryName(value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const records = options.records
    .flatMap(([value, count]) => {
      const label = recordNames.get(value)?.[locale];
      return label === undefined ? [] : [{ value, count, label }];
    })
    .sort((a, b) => collator.compare(a.label, b.label));
  const kinds = [
    { value: "published", label: published },
    { value: "happened", label: happened },
  ];
  return (
    <form className="tl-filters js" aria-label={filters.title}>
      <Choice {...{ locale, name: "country", label: filters.country, options: countries }} />
      <Choice {...{ locale, name: "record", label: filters.record, options: records }} />
      <Choice {...{ locale, name: "kind", label: filters.kind, options: kinds }} />
      <button type="reset">{filters.reset}</button>
    </form>
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
