import type { Archive } from "../../lib/archive/archive.ts";
import { authorityTypes } from "../../lib/authorities/authority.ts";
import { countryNames } from "../../lib/countries/country-names.ts";
import type { FacetLabels } from "../../lib/search/build-index.ts";

/** Every name, in both languages, by which a reader's query may ask for a country or a record. */
export function facetNames(archive: Archive): FacetLabels {
  const names: Record<string, Record<string, readonly string[]>> = {
    country: Object.fromEntries(
      archive.countries().map(({ iso2 }) => [iso2, Object.values(countryNames(iso2)).flat()]),
    ),
  };
  for (const type of authorityTypes) {
    names[type] = Object.fromEntries(
      archive.authorities(type).map(({ id }) => {
        const record = archive.authority(id)?.record;
        const known = record && [
          ...[record.prefLabel.ar, record.prefLabel.en],
          ...[...record.altLabels.ar, ...record.altLabels.en],
        ];
        return [id, known ?? []];
      }),
    );
  }
  return names;
}
