import type { CountryCount, YearCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../../link/site-href.ts";
import "./search-line.css";

/** The one-line search: a plain form that leads to the search page with the words in its address. */
export function SearchForm({ locale }: { readonly locale: Locale }) {
  const s = stringsFor(locale).search;
  return (
    <form action={siteHref(paths.search(locale))} role="search" className="search-line">
      <label htmlFor="q" className="sr">
        {s.label}
      </label>
      <input id="q" name="q" type="search" dir="auto" placeholder={s.placeholder} />
      <button>{s.submit}</button>
    </form>
  );
}

interface SearchFieldsProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
}

/** What can be asked: words, a country, years. The names of the fields are those of the page's address. */
export function SearchFields({ locale, countries, years }: SearchFieldsProps) {
  const s = stringsFor(locale).search;
  const collator = new Intl.Collator(locale);
  const options = countries
    .map(({ iso2 }) => ({ iso2, name: countryName(iso2, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const known = years.flatMap(({ year }) => (year === null ? [] : [Number(year)]));
  const bounds = known.length > 0 ? { min: Math.min(...known), max: Math.max(...known) } : {};
  return (
    <>
      <div className="search-line">
        <label htmlFor="q" className="sr">
          {s.label}
        </label>
        <input id="q" name="q" type="search" dir="auto" placeholder={s.placeholder} />
        <button>{s.submit}</button>
        <div id="search-suggestions" hidden />
      </div>
      <div className="search-filters">
        <label>
          {s.country}
          <select name="country">
            <option value="">{s.anyCountry}</option>
            {options.map(({ iso2, name }) => (
              <option key={iso2} value={iso2}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {s.from}
          <input name="from" type="number" inputMode="numeric" {...bounds} />
        </label>
        <label>
          {s.to}
          <input name="to" type="number" inputMode="numeric" {...bounds} />
        </label>
      </div>
    </>
  );
}
