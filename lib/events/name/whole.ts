import { wordSet } from "../../arabic/fold.ts";
import { isFeminine } from "./agent.ts";
import { SCHEDULED } from "./words/closed-words.ts";
import type { NameWord } from "./words/name-word.ts";
import { isGoverned } from "./needs.ts";
import type { Phrase, Start } from "./phrase.ts";
import { hasSubject, isSaying } from "./verb-starts.ts";
import { isWholeAlone } from "./words/verb-words.ts";

/**
 * Whether a phrase is whole, as a grammarian would ask it; what is not is no name, whatever else speaks for it:
 *
 * 1. it has one finite verb, and another only in the clause of a noun («شبكة تتكون من وحدات», «الحكم الذي ألغته المحكمة»);
 * 2. its last word is no verb, but one that is whole with the subject before it («المفاوضات ستنطلق»);
 * 3. its verb has a doer in it; no doer is asked of a passive with what a preposition leads to («عثر على جثة»);
 * 4. what its verb or deed governs is in it (`needs.ts`);
 * 5. «بين» has both its sides;
 * 6. each pronoun has a noun before it that agrees with it;
 * 7. without a verb no noun stands in it that nothing joins to the one before it;
 * 8. «الذي» and «التي» agree with the noun that they tell of.
 */
export function isWhole(words: Phrase, start: Start, end: number, kept: Phrase): boolean {
  return (
    hasOneVerb(words, start, kept) &&
    hasDoer(words, start) &&
    kept.every((_, index) => start.verb >= 0 || !isLoose(kept, index)) &&
    hasBothSides(kept) &&
    kept.every((word, index) => !word.points || isResolved(kept, index)) &&
    agreesWithRelative(words, start) &&
    isGoverned(words, start, end, kept)
  );
}

function hasOneVerb(words: Phrase, { verb, relative }: Start, kept: Phrase): boolean {
  const own = words[verb];
  return kept.every((word, index) => {
    if (!word.verb) return true;
    const [before, last] = [kept[index - 1], index === kept.length - 1];
    if (isSaying(word) || (last && !(isWholeAlone(word.bare) && word === own && !word.and)))
      return false;
    if (word === own) return true;
    // The clause of a noun without an article is no future one, and its verb agrees.
    if (before === undefined || before.definite || before.verb || before.kind !== "content")
      return false;
    return (
      relative === undefined && word.tense !== "future" && isFeminineNoun(before) === isHers(word)
    );
  });
}

const isHers = ({ bare }: NameWord) => isFeminine(bare);
const isFeminineNoun = ({ base }: NameWord) => /(?:ه|ات|اء)$/u.test(base);

/** «عثر على جثة»، «أفرج عن المتهم»: passives whose subject is what the preposition leads to. */
const IMPERSONAL = wordSet("عثر قبض أفرج حكم صودق اعتدي أعلن كشف سمح");

function hasDoer(words: Phrase, { at, agent, verb, relative }: Start): boolean {
  const word = words[verb];
  if (word === undefined || verb > at || agent.length > 0 || relative !== undefined) return true;
  const next = words.slice(verb + 1).find(({ out }) => !out);
  if (next === undefined) return false;
  if (next.kind === "preposition" || next.joined !== "") return IMPERSONAL.has(word.bare);
  if (word.light) return !next.points;
  return hasSubject(words, verb);
}

/** «جلسة الاستماع | التطرق إلى»: without a verb two deeds with the article have nothing to do with each other. */
function isLoose(kept: Phrase, at: number): boolean {
  const [before, word] = [kept[at - 1], kept[at]];
  if (before?.definite !== true || before.kind !== "content" || word === undefined) return false;
  // «المجاورة» may be an adjective.
  const deed = word.deed ? !/^م\p{L}ا/u.test(word.base) : /^ت\p{L}{3}$/u.test(word.base);
  return deed && word.definite && word.joined === "" && !word.and;
}

/** «بين تونس والجزائر»، «بين البلدين». */
function hasBothSides(kept: Phrase): boolean {
  const at = kept.findLastIndex(({ bare, kind }) => kind === "preposition" && bare === "بين");
  if (at < 0) return true;
  const sides = kept.slice(at + 1);
  return sides.some(({ and, written }, index) =>
    index === 0 ? /(?:ين|ات|اء)$/u.test(written) : and || /ين$/u.test(written),
  );
}

/** A pronoun of one or of many, and whether its noun is feminine. */
function isResolved(kept: Phrase, at: number): boolean {
  const word = kept[at];
  if (word === undefined || at === 0) return false;
  const direct = kept[at - 1];
  if (SCHEDULED.has(direct?.bare ?? "")) return true;
  const suffix = /(?:ه|ها|هم|هما|هن)$/u.exec(word.written)?.[0];
  if (suffix === undefined || /^هذ/u.test(word.bare)) return false;
  return kept.slice(0, at).some((noun, index) => {
    // «النظر فيه»: not of the deed itself.
    const apart = index < at - 1 || !(noun.deed || noun.verb);
    if (
      noun.points ||
      noun.kind !== "content" ||
      noun.verb ||
      !apart ||
      noun.word.kind !== "arabic"
    )
      return false;
    if (noun.deed && !noun.definite && index > 0) return false;
    if (suffix === "ه") return !/(?:ة|ات|ون|ين)$/u.test(noun.written);
    if (suffix === "ها")
      return /(?:ة|ات|اء|ى|يا|ا)$/u.test(noun.written) || isPlural(noun) || isOfHers(kept, index);
    return /(?:ون|ين|ات|ان|وا|ي)$/u.test(noun.written) || isPlural(noun);
  });
}

/** «أعمال»، «شروط»، «مطالب»، «قضاة». */
const isPlural = ({ base }: NameWord) =>
  /^ا\p{L}{2}ا\p{L}$|^\p{L}{2}و\p{L}$|^[مفقشتجع]\p{L}ا\p{L}ي?\p{L}$|اه$/u.test(base);

/** «تونس تستضيف»: a noun beside a feminine verb. */
const isOfHers = (kept: Phrase, index: number) =>
  [kept[index - 1], kept[index + 1]].some((word) => word?.verb === true && isHers(word));

function agreesWithRelative(words: Phrase, { at, relative }: Start): boolean {
  if (relative === undefined) return true;
  const nouns = words.slice(at, relative).filter(({ out, kind }) => !out && kind === "content");
  const his = /^الذ/u.test(words[relative]?.bare ?? "");
  const head = nouns[0];
  return head !== undefined && !(his && isFeminineNoun(head));
}
