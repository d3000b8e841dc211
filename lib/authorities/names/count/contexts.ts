import { type CountedText, type Grams, nodeOf } from "./grams.ts";
import { cuesBefore, isSport } from "./cues-before.ts";
import { sign } from "./name-text.ts";
import { neighbours, type Neighbours } from "./neighbours.ts";
import { kindsWithBase, type Vocabulary } from "./vocabulary.ts";
import { kind } from "./word-kinds.ts";

/** What stands around a name, counted for each node. */
export const contextNames = [
  /** Right behind a title («الرئيس …»), or behind an office with its body («وزير التربية …»). */
  "title",
  "office",
  /** Right behind a verb of saying, or behind the people and parts that bodies have («أعضاء …»). */
  "speech",
  "member",
  /** Behind a head that a proper name follows as it is («وكالة …»), of a work or place, of a club. */
  "naming",
  "work",
  "club",
  /** An office stands right behind it. */
  "officeAfter",
  /** Alone between quotation marks, between brackets, between any two breaks. */
  "quoted",
  "bracketed",
  "alone",
  /** In an article of sport; without letters joined in front. */
  "sport",
  "bare",
] as const;

export type Contexts = Readonly<Record<(typeof contextNames)[number], Int32Array>> & Neighbours;

/** Looks at every place of every node once more and counts what stands around it. Linear in the length of the texts. */
export function countContexts(
  texts: readonly CountedText[],
  vocabulary: Vocabulary,
  grams: Grams,
  least: number,
): Contexts {
  const size = grams.parent.length;
  const counts = Object.fromEntries(
    contextNames.map((name) => [name, new Int32Array(size)]),
  ) as Record<(typeof contextNames)[number], Int32Array>;
  const add = (list: Int32Array, node: number, is: boolean): void => {
    if (is) list[node] = (list[node] ?? 0) + 1;
  };
  for (const text of texts) {
    const { signs, words, bases } = text;
    const sport = isSport(text, vocabulary);
    for (let i = 0; i < words.length; i++) {
      let node = nodeOf(grams, [bases[i] ?? 0]);
      if (node === undefined) continue;
      const before = cuesBefore(text, i, vocabulary);
      const first = signs[i] ?? 0;
      for (let at = i; node !== undefined; at++) {
        const end = signs[at] ?? 0;
        const after = signs[at + 1] ?? 0;
        for (const cue of before.cues) add(counts[cue], node, true);
        add(counts.sport, node, sport);
        add(counts.quoted, node, (first & sign.opens) !== 0 && (end & sign.closes) !== 0);
        add(counts.bracketed, node, (first & sign.bracket) !== 0 && (end & sign.unbracket) !== 0);
        add(counts.alone, node, before.open && (after & sign.spaced) === 0);
        if ((after & sign.joined) === 0 || at + 1 >= words.length) break;
        const next = words[at + 1];
        add(counts.officeAfter, node, (kindsWithBase(vocabulary, next) & kind.role) !== 0);
        node = (grams.count[node] ?? 0) < least ? undefined : grams.child(node, next ?? 0);
      }
    }
  }
  return { ...counts, ...neighbours(vocabulary, grams) };
}
