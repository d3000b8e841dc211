import { WHEN } from "./closed-words.ts";
import type { NameWord } from "./name-word.ts";
import type { Phrase, Start } from "./starts.ts";
import { hasSubject } from "./verb-starts.ts";
import { isWholeAlone, neededOf } from "./verb-words.ts";

/**
 * What a name loses by what is not in it: what its verb or deed governs, what is done, and the second half of its last word.
 * @param doubt what its end costs: where the clause ends nothing is missing.
 */
export function needCost(
  words: Phrase,
  { at: from, verb, agent }: Start,
  end: number,
  kept: Phrase,
  doubt: number,
): number {
  const governing = verb >= 0 ? words[verb] : words[from];
  const inside = words
    .slice((verb >= 0 ? verb : from) + 1, end + 1)
    .filter(
      ({ out, kind }, index, all) => !out && !(kind === "preposition" && isDate(all[index + 1])),
    );
  const last = kept.at(-1);
  const before = kept.at(-2);
  let cost = 0;
  if (
    last?.deed === true &&
    !last.definite &&
    (last.joined !== "" || before?.kind === "preposition" || before?.verb === true)
  )
    cost += 1.2;
  if (last !== undefined && last.deed && neededOf(last.base).size > 0) cost += 1.3;
  if (governing === undefined) return cost;
  const needed = neededOf(verb >= 0 ? governing.bare : governing.base);
  const led = inside.some(
    ({ kind, bare, joined }, index) =>
      (needed.has(kind === "preposition" ? bare : joined.charAt(0)) ||
        (needed.has(bare.charAt(0)) && joined !== "")) &&
      (kind !== "preposition" || index < inside.length - 1),
  );
  if (needed.size > 0) return cost + (led ? 0 : 1.6);
  // Where the clause ends, nothing is missing.
  if (verb < 0 || isWholeAlone(governing.bare) || (doubt <= 0.1 && !governing.speaking))
    return cost;
  if (inside.length === 0) return cost + 2;
  // A verb with no more than its subject.
  const subjectFirst = verb > from || agent.length > 0;
  const whole = subjectFirst || !hasSubject(words, verb) || hasObject(inside);
  return (
    cost +
    (whole ? 0 : governing.speaking ? 2.5 : 1.5) +
    (lacksObject(words, end, inside) ? 1.5 : 0)
  );
}

/** «في 3 مارس»: of a date that is kept. */
const isDate = (word: NameWord | undefined) =>
  word !== undefined && (word.word.kind === "number" || WHEN.has(word.bare));

/** «نفذ أعوان الحرس بالنفيضة | حملة أمنية»: whether what is done only follows behind the end. */
function lacksObject(words: Phrase, end: number, inside: Phrase): boolean {
  if (
    inside.some(
      (word, index) =>
        index > 0 &&
        inside[index - 1]?.definite === true &&
        !word.definite &&
        word.joined === "" &&
        word.kind === "content",
    )
  )
    return false;
  let before = words[end];
  for (let at = end + 1; at < Math.min(end + 8, words.length); at++) {
    const word = words[at];
    if (word === undefined || word.out) continue;
    if (word.sign === "hard" || word.kind === "opener" || word.kind === "relative" || word.verb)
      return false;
    const free = before?.definite === true || word.sign !== null || words[at - 1]?.out === true;
    if (
      free &&
      word.kind === "content" &&
      !word.definite &&
      word.joined === "" &&
      !word.and &&
      (word.deed || OBJECT.test(word.word.folded))
    )
      return true;
    before = word;
  }
  return false;
}

/** «مؤتمرا»: what is done, where it has no article. */
const OBJECT = /\p{L}{3}ا$/u;

/** Behind a verb and its subject something more is said: an object without an article, or what a preposition leads to. */
function hasObject(inside: Phrase): boolean {
  return inside.some((word, index) => {
    const before = inside[index - 1];
    if (before === undefined) return false;
    return (
      word.kind === "preposition" ||
      (word.joined !== "" && word.joined !== "ل" && index > 0) ||
      (before.definite && !word.definite && word.word.kind === "arabic") ||
      (word.deed && !word.definite) ||
      word.points
    );
  });
}
