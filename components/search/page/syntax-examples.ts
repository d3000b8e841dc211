import type { SearchExamples } from "@/lib/archive/ask/search/search-examples.ts";
import type { CountryCount, YearCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

/** What the archive has that a reader may ask for. */
export interface SearchHelpProps {
  readonly locale: Locale;
  readonly examples: SearchExamples;
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
}

/** A name as a query says it in one piece. */
const inOnePiece = (name: string): string => (name.includes(" ") ? `"${name}"` : name);

/** The query language with names and years of the archive; what it has no example for is left out. */
export function syntaxExamples({
  locale,
  examples,
  countries,
  years,
}: SearchHelpProps): { readonly write: string; readonly does: string }[] {
  const { syntax, english } = stringsFor(locale).search;
  const [country, other] = countries.map(({ iso2 }) => inOnePiece(countryName(iso2, locale)));
  const person = examples.names.find(({ type }) => type === "person");
  const dated = years.flatMap(({ year }) => year ?? []);
  const values = Object.entries({
    country,
    other,
    person: person && inOnePiece(nameIn(person.label, locale).text),
    year: dated[0],
    first: dated.at(-1),
    english: examples.inEnglish ? english : undefined,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const known = Object.fromEntries(values);
  return syntax
    .filter(({ write }) =>
      [...write.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => name in known),
    )
    .map(({ write, does }) => ({ write: fill(write, known), does }));
}
