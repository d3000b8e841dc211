import { isApart, partsOf, together } from "../../../arabic/forms/compounds.ts";
import type { Member } from "../../files/terms.ts";
import { listedStems } from "../../words/listed-stems.ts";

/**
 * Puts compounds that are written together with their parts as well: عبدالله is found by «عبد الله». That compounds
 * written apart are found by the word is the work of their term («عبد الله»), which shares its stem.
 *
 * @param gathered key of a family → its members; those of the parts get more of them.
 * @param keyOf the key of a stem's family; null where there is none.
 */
export function joinCompounds(
  gathered: Map<string, Member[]>,
  keyOf: (stem: string) => string | null,
): void {
  const isWord = (part: string) => keyOf(listedStems(part)[0] ?? part) !== null;
  const terms = new Set(
    [...gathered.values()].flatMap((members) => members.map(({ term }) => term)),
  );
  const isTerm = (part: string) => terms.has(part);
  const more = new Map<string, Set<Member>>();
  for (const members of [...gathered.values()]) {
    for (const { term } of members) {
      const parts = partsOf(term, isWord, isTerm);
      if (parts === null) continue;
      const written = together(term);
      const words = members.filter((one) => !isApart(one.term) && one.term.includes(written));
      if (words.length === 0) continue;
      for (const part of parts) {
        const stem = listedStems(part)[0] ?? part;
        const key = keyOf(stem) ?? stem;
        const into = more.get(key) ?? new Set();
        for (const word of words) into.add(word);
        more.set(key, into);
      }
    }
  }
  for (const [key, members] of more) {
    const own = gathered.get(key) ?? [];
    const known = new Set(own.map(({ term }) => term));
    gathered.set(key, [...own, ...[...members].filter(({ term }) => !known.has(term))]);
  }
}
