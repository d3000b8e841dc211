import { wordSet } from "../../arabic/fold.ts";
import { WHEN } from "./words/closed-words.ts";
import type { NameWord } from "./words/name-word.ts";
import type { Phrase, Start } from "./phrase.ts";
import { hasSubject } from "./verb-starts.ts";
import { isWholeAlone, neededOf } from "./words/verb-words.ts";

/** Whether what the verb or deed of a name governs is in it: what a preposition leads to, what is done, the second half of its last word. */
export function isGoverned(
  words: Phrase,
  { at: from, verb, agent }: Start,
  end: number,
  kept: Phrase,
): boolean {
  if (!endsWhole(kept)) return false;
  const governing = verb >= 0 ? words[verb] : words[from];
  if (governing === undefined) return true;
  const inside = words
    .slice((verb >= 0 ? verb : from) + 1, end + 1)
    .filter(
      ({ out, kind }, index, all) => !out && !(kind === "preposition" && isDate(all[index + 1])),
    );
  const needed = neededOf(verb >= 0 ? governing.bare : governing.base);
  if (needed.size > 0)
    return isLed(inside, needed) || (isWholeAlone(governing.bare) && inside.length > 1);
  if (verb < 0 || isWholeAlone(governing.bare)) return true;
  // A verb with no more than its subject.
  const subjectFirst = verb > from || agent.length > 0;
  const more = subjectFirst || !hasSubject(words, verb) || hasObject(inside);
  return inside.length > 0 && more && !lacksObject(words, end, inside);
}

/** The adverbs and participles that lead to what is not said: «المتمثلة أساسا»، «على أقصى تقدير». */
const LEADS_ON = wordSet(
  "أساسا تقدير النسبة بالنسبة الإضافة بالإضافة الرغم بالرغم المقابل التوازي بالتوازي التزامن بالتزامن ابتداء بدءا انطلاقا اعتبارا انتظار المؤكد صبيحة عشية العلم الذاكرة المشاركة للمشاركة التأكد للتأكد المقبلة",
);

function endsWhole(kept: Phrase): boolean {
  const [last, before] = [kept.at(-1), kept.at(-2)];
  if (last === undefined || LEADS_ON.has(last.base) || LEADS_ON.has(last.bare)) return false;
  if ((last.deed || last.joined === "ل") && neededOf(last.base).size > 0) return false;
  if (!last.deed) return true;
  return (
    last.definite ||
    !(last.joined !== "" || before?.kind === "preposition" || before?.verb === true)
  );
}

const isLed = (inside: Phrase, needed: ReadonlySet<string>) =>
  inside.some(
    ({ kind, bare, joined }, index) =>
      (needed.has(kind === "preposition" ? bare : joined.charAt(0)) ||
        (needed.has(bare.charAt(0)) && joined !== "")) &&
      (kind !== "preposition" || index < inside.length - 1),
  );
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
