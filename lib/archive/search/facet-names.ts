import { fold } from "../../arabic/fold.ts";
import { tokenise } from "../../arabic/tokenise.ts";
import { authorityTypes } from "../../authorities/authority-section.ts";
import type { AuthorityType } from "../../authorities/authority.ts";
import { countryNames } from "../../countries/country-names.ts";
import type { Archive } from "../ask/archive.ts";
import { authorityNames } from "./authority-names.ts";

/**
 * Every name by which a reader may ask for a value of a facet (`country:تونس`, `دولة:Korea`, `person:Saied`):
 * facet → value → names, in both languages and every variant that is known.
 */
export function facetNames(archive: Archive): Record<string, Record<string, readonly string[]>> {
  const names: Record<string, Record<string, readonly string[]>> = {
    country: Object.fromEntries(
      archive.countries().map(({ iso2 }) => [iso2, Object.values(countryNames(iso2)).flat()]),
    ),
    language: { ar: ["العربية", "Arabic"], en: ["الإنجليزية", "English"] },
  };
  for (const type of authorityTypes) names[type] = namesOfType(archive, type);
  return names;
}

/** Names of the records of one type; of people also each word of a name that nobody else bears («سعيد»). */
function namesOfType(archive: Archive, type: AuthorityType): Record<string, readonly string[]> {
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
