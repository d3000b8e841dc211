import { wordSet } from "../../arabic/fold.ts";
import { isBreak, skipLeading, tells } from "./clause.ts";
import { CIRCUMSTANCES } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";
import { pointsOut } from "./sound.ts";
import type { Start } from "./start.ts";

const PERSONS = wordSet("الذين اللواتي ممن");
/** The most words of a noun that a relative clause tells of. */
const MOST_OF_NOUN = 6;
/** «الأمنية»: goes with the noun before it. */
const EPITHET = /^ال\p{L}+ي(?:ه|ات|ين)?$/u;

/** «على الحكم الذي ألغته محكمة النقض»: the noun and the relative clause that the date stands in. */
export function ofRelative(words: readonly NameWord[], opener: number): Start[] {
  const verb = skipLeading(words, opener + 1);
  const [relative, told] = [words[opener], words[verb]];
  if (relative === undefined || relative.and || told === undefined) return [];
  if (verb > opener + 1 || tells(told) || told.is.has("preposition")) return [];
  let from = opener;
  while (from > 0 && opener - from < MOST_OF_NOUN && isOfNoun(words[from - 1])) {
    from--;
    if (words[from]?.sign !== null) break;
  }
  const [before, head, last] = [words[from - 1], words[from], words[opener - 1]];
  if (
    head?.ends !== true ||
    from === opener ||
    PERSONS.has(relative.bare) ||
    last?.definite !== true
  )
    return [];
  if (words.slice(from, opener).some((word) => word.and || pointsOut(word))) return [];
  // Behind a verb stand who does it and what is done.
  const one = from === opener - 1 || (from === opener - 2 && EPITHET.test(last.word.folded));
  const led = before === undefined || before.is.has("preposition") || before.is.has("opener");
  if (!one && !led && head.sign === null && head.joined === "") return [];
  return [{ at: from, agent: [], verb, relative: opener }];
}

function isOfNoun(word: NameWord | undefined): boolean {
  if (word === undefined || word.out || word.verb || word.is.size > 0) return false;
  return word.word.kind !== "number";
}

const RESUMED: Readonly<Record<string, RegExp>> = { الذي: /ه$/u, التي: /ها$/u, الذين: /هم$/u };

/** «الذي ألغته محكمة النقض»: whether the pronoun of a word is of the noun before the relative clause. */
export function resumes(words: readonly NameWord[], { relative }: Start, at: number): boolean {
  const opener = relative === undefined ? undefined : words[relative];
  const word = words[at];
  if (relative === undefined || opener === undefined || word === undefined || at <= relative)
    return false;
  if (
    RESUMED[opener.word.folded]?.test(word.written) !== true ||
    word.deed ||
    /^خلال/u.test(word.bare)
  )
    return false;
  const behind = words.slice(at + 1).find(({ out }) => !out);
  // «التي دشنها»: who, is not said.
  const named =
    behind !== undefined &&
    behind.joined === "" &&
    behind.is.size === 0 &&
    (words[at + 1]?.out !== true || behind.definite);
  return at > relative + 1 || (named && !behind.and && !isBreak(behind));
}

/** Whether a relative clause is over, or has a pronoun that is not of its noun. */
export function leavesRelative(words: readonly NameWord[], relative: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || at <= relative) return false;
  const dated = words[at - 1]?.out === true && at > relative + 1;
  if (dated && (word.and || word.sign !== null || CIRCUMSTANCES.has(word.bare) || word.verb))
    return true;
  return pointsOut(word) && !resumes(words, { at, agent: [], verb: at, relative }, at);
}
