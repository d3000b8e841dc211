import type { Archive } from "./archive.ts";
import type { Inventory } from "../prepare/inventory.ts";
import { once, oncePerText } from "../../base/once.ts";
import type { AuthorityCard, CountryCount } from "./views.ts";

/** Answers the questions about countries; `countriesOf` counts those that some articles name. */
export function placeQuestions(
  inventory: Inventory,
  cards: (ids: readonly string[]) => AuthorityCard[],
): Pick<Archive, "countries" | "onlyMentioned" | "country" | "countryPairs"> & {
  readonly countriesOf: (articles: readonly string[]) => CountryCount[];
} {
  const recordsOf = once(() => {
    const named = new Map<string, string[]>();
    for (const { record, articles } of Object.values(inventory.authorities))
      for (const [id] of articles) {
        const known = named.get(id);
        if (known) known.push(record.id);
        else named.set(id, [record.id]);
      }
    return named;
  });
  const countriesOf = (ids: readonly string[]): CountryCount[] =>
    countOccurrences(ids.flatMap((id) => [...new Set(inventory.row(id)?.summary.countries)])).map(
      ([iso2, count]) => ({ iso2, count }),
    );
  const countries = once(() => countsOf(inventory.countryCounts));
  const onlyMentioned = once(() =>
    countsOf(
      inventory.countryCounts.flatMap(([iso2, about, mentions]) =>
        about === 0 ? [[iso2, mentions] as const] : [],
      ),
    ),
  );
  return {
    countriesOf,
    countries,
    onlyMentioned,
    country: oncePerText((iso2) => {
      const mentions = inventory.mentions[iso2]?.length ?? 0;
      const ids = inventory.countries[iso2] ?? [];
      if (ids.length + mentions === 0) return null;
      const counts = countOccurrences(ids.flatMap((id) => recordsOf().get(id) ?? []));
      return {
        iso2,
        articleCount: ids.length,
        mentionCount: mentions,
        authorities: counts.flatMap(([id, articleCount]) =>
          cards([id]).map((card) => ({ ...card, articleCount })),
        ),
        with: countriesOf(ids).filter((other) => other.iso2 !== iso2),
      };
    }),
    countryPairs: () => inventory.pairs,
  };
}

function countsOf(counts: readonly (readonly [iso2: string, count: number, ...unknown[]])[]) {
  return counts
    .flatMap(([iso2, count]): CountryCount[] => (count === 0 ? [] : [{ iso2, count }]))
    .sort((a, b) => b.count - a.count || (a.iso2 < b.iso2 ? -1 : 1));
}

/** Counts equal values: most frequent first, of equals in alphabetical order. */
function countOccurrences(values: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
