import { labelTokens } from "../../authorities/label-tokens.ts";
import type { KnownName } from "../known-names.ts";
import type { Difference } from "./difference.ts";

/** Names of records that a paragraph has in full and its translation by none of their English names. */
export function nameDifferences(
  names: readonly KnownName[],
  target: string,
): readonly Difference[] {
  const words = ` ${wordsOf(target)} `;
  return names
    .filter(({ en, others, whole }) => {
      const isThere = [en, ...others].some((name) => words.includes(` ${wordsOf(name)} `));
      return whole && !isThere;
    })
    .map(({ ar, en }) => ({
      kind: "name",
      message: `«${ar}» is “${en}” in the archive's records, and the English has no such name`,
    }));
}

/** As names are compared: without capitals, marks, signs between words and the possessive. */
function wordsOf(text: string): string {
  return labelTokens(text.normalize("NFKD").replace(/\p{M}/gu, ""))
    .map(({ plain }) => plain.replace(/^,/u, ""))
    .join(" ");
}
