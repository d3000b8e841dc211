import { fold } from "../../../arabic/fold.ts";
import { ARTICLE } from "../../../arabic/letters.ts";
import { once } from "../../../base/once.ts";
import { inflectAdjective } from "../../../countries/inflect-adjective.ts";
import { countryTable } from "../../../countries/table/table.ts";

/** المالية is finance in every name of a body, and hardly ever Mali's. */
const otherwise = new Set(["ماليه", "مالي"].map((word) => ARTICLE + word));

const adjectives = once(() => {
  const found = new Map<string, string>();
  for (const { iso2, adjectives: own } of countryTable) {
    for (const form of own.ar.flatMap(({ text }) => inflectAdjective(text))) {
      const word: string = fold(form.text);
      if (word.startsWith(ARTICLE) && !word.includes(" ") && !found.has(word))
        found.set(word, iso2);
    }
  }
  return found;
});

/** The country that a definite adjective in a body's name tells of («التونسية»): an ISO 3166 code, or null. */
export function nationalityOf(word: string): string | null {
  return otherwise.has(word) ? null : (adjectives().get(word) ?? null);
}
