import { authorityTypes } from "../authorities/authority.ts";
import { countryNames } from "../countries/country-names.ts";
import type { Archive } from "./archive.ts";
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
  for (const type of authorityTypes)
    names[type] = Object.fromEntries(
      archive.authorities(type).map(({ id }) => [id, authorityNames(archive, id)]),
    );
  return names;
}
