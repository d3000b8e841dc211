import type { Archive } from "./archive.ts";
import { countOccurrences } from "./count-occurrences.ts";
import type { Manifest } from "../prepare/manifest.ts";
import { oncePerText } from "../../base/once.ts";
import type { AuthorityCard, CountryCount } from "./views.ts";

/** Answers the questions about countries; `countriesOf` counts those that some articles name. */
export function placeQuestions(
  manifest: Manifest,
  cards: (ids: readonly string[]) => AuthorityCard[],
): Pick<Archive, "countries" | "country" | "countryPairs"> & {
  readonly countriesOf: (articles: readonly string[]) => CountryCount[];
} {
  const named = new Map<string, string[]>();
  for (const { record, articles } of Object.values(manifest.authorities))
    for (const [id] of articles) {
      const known = named.get(id);
      if (known) known.push(record.id);
      else named.set(id, [record.id]);
    }
  const countriesOf = (ids: readonly string[]): CountryCount[] =>
    countOccurrences(ids.flatMap((id) => [...new Set(manifest.summaries[id]?.countries)])).map(
      ([iso2, count]) => ({ iso2, count }),
    );
  const countries = Object.entries(manifest.countries)
    .map(([iso2, ids]) => ({ iso2, count: ids.length }))
    .sort((a, b) => b.count - a.count || (a.iso2 < b.iso2 ? -1 : 1));
  return {
    countriesOf,
    countries: () => countries,
    country: oncePerText((iso2) => {
      const ids = manifest.countries[iso2];
      if (!ids) return null;
      const counts = countOccurrences(ids.flatMap((id) => named.get(id) ?? []));
      return {
        iso2,
        articleCount: ids.length,
        authorities: counts.flatMap(([id, articleCount]) =>
          cards([id]).map((card) => ({ ...card, articleCount })),
        ),
        with: countriesOf(ids).filter((other) => other.iso2 !== iso2),
      };
    }),
    countryPairs: () => manifest.pairs,
  };
}
