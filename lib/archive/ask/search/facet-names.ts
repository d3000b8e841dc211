import { fold } from "../../../arabic/fold.ts";
import { tokenise } from "../../../arabic/tokenise.ts";
import { authorityTypes } from "../../../authorities/authority-section.ts";
import type { AuthorityType } from "../../../authorities/authority.ts";
import { countryName, countryNames } from "../../../countries/country-name.ts";
import type { Locale } from "../../../locale/locale.ts";
import { nameIn } from "../../../locale/name-in.ts";
import type { Archive } from "../archive.ts";

/** The questions from whose answers names are made. */
type Named = Pick<Archive, "countries" | "onlyMentioned" | "outlets" | "authorities" | "authority">;

/** Names of languages, each as a text that is written in it is called. */
const languages = {
  ar: { ar: "العربية", en: "الإنجليزية" },
  en: { ar: "Arabic", en: "English" },
} as const;

/** What articles tell of, by the kind of its dates. */
const kinds = {
  ar: { happening: "ما حدث", planned: "ما هو مخطط" },
  en: { happening: "what happened", planned: "what is planned" },
} as const;

/** Names of values, those of most articles first. */
type NamedValues = readonly (readonly [value: string, name: string])[];

/**
 * The names of everything that a search can be narrowed by, in one language, by facet. The index itself holds only codes
 * and ids.
 */
export function facetLabels(archive: Named, locale: Locale): Record<string, NamedValues> {
  const countries = [...archive.countries(), ...archive.onlyMentioned()];
  return {
    country: countries.map(({ iso2 }) => [iso2, countryName(iso2, locale)] as const),
    kind: Object.entries(kinds[locale]),
    language: Object.entries(languages[locale]),
    outlet: archive.outlets().map(({ id, name }) => [id, name[locale]] as const),
    ...Object.fromEntries(
      authorityTypes.map((type) => [
        type,
        archive.authorities(type).map(({ id, label }) => [id, nameIn(label, locale).text] as const),
      ]),
    ),
  };
}

/**
 * Every name by which a reader may ask for a value of a facet (`country:تونس`, `دولة:Korea`, `person:Saied`):
 * facet → value → names, in both languages and every variant that is known.
 */
export function facetNames(archive: Named): Record<string, Record<string, readonly string[]>> {
  const names: Record<string, Record<string, readonly string[]>> = {
    country: Object.fromEntries(
      [...archive.countries(), ...archive.onlyMentioned()].map(({ iso2 }) => [
        iso2,
        Object.values(countryNames(iso2)).flat(),
      ]),
    ),
    outlet: Object.fromEntries(
      archive.outlets().map(({ id, name, spellings }) => [id, [name.ar, name.en, ...spellings]]),
    ),
  };
  for (const type of authorityTypes) names[type] = namesOfType(archive, type);
  return names;
}

/** Names of the records of one type; of people also each word of a name that nobody else bears («سعيد»). */
function namesOfType(archive: Named, type: AuthorityType): Record<string, readonly string[]> {
  const records = archive
    .authorities(type)
    .map(({ id }) => [id, authorityNames(archive, id)] as const);
  if (type !== "person") return Object.fromEntries(records);
  const bearers = new Map<string, Set<string>>();
  for (const [id, names] of records)
    for (const word of names.flatMap(wordsOf))
      bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  return Object.fromEntries(
    records.map(([id, names]) => {
      const own = names.flatMap(wordsOf).filter((word) => bearers.get(word)?.size === 1);
      return [id, [...new Set([...names, ...own])]];
    }),
  );
}

/** The folded words of a name, without particles of two letters. */
function wordsOf(name: string): string[] {
  return tokenise(name)
    .map(({ text }) => fold(text))
    .filter((word) => word.length > 2);
}

/** Every name of a record that articles mention, in both languages; none for an unknown id. */
export function authorityNames(archive: Named, id: string): readonly string[] {
  const record = archive.authority(id)?.record;
  if (!record) return [];
  const { prefLabel, altLabels } = record;
  return [...Object.values(prefLabel), ...altLabels.ar, ...altLabels.en];
}
