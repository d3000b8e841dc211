import type { CountedText } from "../count/grams.ts";
import { sign } from "../count/name-text.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "../judge/is-proper.ts";
import type { NameForm } from "../join/name-form.ts";
import type { Match } from "./lexicon.ts";

/** Another name of a body, by the texts themselves: «الشركة … (الستاغ)». */
export interface Alias {
  readonly ids: readonly number[];
  /** Its name's group. */
  readonly group: number;
  /** How often it stands so. */
  readonly count: number;
}

const heads = kind.bodyHead | kind.theBodyHead | kind.guard;
const never = kind.place | kind.country | kind.given | kind.stop | kind.generic;
const LONGEST = 4;

/** What stands in brackets or quotation marks right behind the name of one body, twice or more, and behind no other. */
export function bracketed(
  texts: readonly CountedText[],
  matches: readonly (readonly Match[])[],
  forms: readonly NameForm[],
  groupOf: readonly number[],
  vocabulary: Vocabulary,
): Alias[] {
  const { kinds, words } = vocabulary;
  const pairs = new Map<string, Map<number, number>>();
  texts.forEach((text, n) => {
    for (const { value, last } of matches[n] ?? []) {
      const form = forms[value];
      if (form?.type !== "organisation" || ((kinds[form.ids[0] ?? 0] ?? 0) & heads) === 0) continue;
      const inside = insideBehind(text, last);
      if (inside === null) continue;
      const by = pairs.get(inside) ?? new Map<number, number>();
      const group = groupOf[value] ?? value;
      pairs.set(inside, by.set(group, (by.get(group) ?? 0) + 1));
    }
  });
  return [...pairs].flatMap(([key, by]) => {
    const ids = key.split(" ").map(Number);
    const [[group, count] = [0, 0]] = [...by].sort((a, b) => b[1] - a[1]);
    const total = [...by.values()].reduce((a, b) => a + b, 0);
    const written = ids.map((id) => words[id] ?? "").join("");
    const isOther = /[a-z]/u.test(written);
    if (count < (isOther ? 4 : 2) || count < 0.7 * total) return [];
    if (written.length < 3 || /\d/u.test(written)) return [];
    const [id = 0] = ids;
    if (ids.length === 1 && ((kinds[id] ?? 0) & never) !== 0) return [];
    const isName = ids.length > 1 || isProper(vocabulary, id);
    return isName || count > 2 ? [{ ids, group, count }] : [];
  });
}

/** The words in brackets, or in quotation marks, within three words behind a place. */
function insideBehind({ signs, words }: CountedText, last: number): string | null {
  for (const back of [0, 1, 2]) {
    const from = last + 1 + back;
    const opening = sign.bracket | (back === 0 ? sign.opens : 0);
    if (((signs[from] ?? 0) & opening) === 0) continue;
    for (let to = from; to < Math.min(from + LONGEST, words.length); to++)
      if (((signs[to] ?? 0) & (sign.unbracket | sign.closes)) !== 0)
        return Array.from(words.slice(from, to + 1)).join(" ");
    return null;
  }
  return null;
}
