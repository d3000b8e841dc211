import type { NameWord } from "./name-word.ts";

/** The clause that a date stands in. */
export interface Clause {
  /** Its first word that may stand in a name; behind the date where the date opens it. */
  readonly at: number;
  /** «أن»، «أنها»، «الذي»: what opens it; -1 where nothing does. */
  readonly opener: number;
}

/** Whether a clause ends before a word. */
export function isBreak({ sign, is, out, and, verb }: NameWord): boolean {
  if (sign === "hard") return true;
  if (out) return false;
  return is.has("opener") || is.has("pronounOpener") || (and && (verb || is.has("relative")));
}

/** The clause that has the word at `first`. */
export function clauseBefore(words: readonly NameWord[], first: number): Clause {
  for (let at = first; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) continue;
    const opens = !word.out && (isBreak(word) || word.is.has("relative"));
    const named = word.is.has("opener") || word.is.has("pronounOpener") || word.is.has("relative");
    if (opens && named && at < first) return { at: skipLeading(words, at + 1), opener: at };
    if (word.sign === "hard" || opens || at === 0)
      return { at: skipLeading(words, at), opener: -1 };
  }
  return { at: 0, opener: -1 };
}

/** Past what stands at the head of a clause and tells nothing: «كما»، «وقد»، «من المقرر أن», dates. */
export function skipLeading(words: readonly NameWord[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    const expected = word.bare === "من" && words[at + 1]?.is.has("leading") === true;
    if (!word.out && !word.is.has("leading") && !expected) return at;
    at++;
  }
}

/** «أعلنت هيئة الحقيقة والكرامة، في بلاغ، أنها …»: who it is, as far as one phrase goes. */
export function agentOf(words: readonly NameWord[], opener: number): readonly NameWord[] {
  let verb = opener - 1;
  while (verb > 0 && !says(words[verb])) verb--;
  const agent: NameWord[] = [];
  for (let at = verb + 1; at < opener; at++) {
    const word = words[at];
    if (word === undefined || word.out || word.sign !== null || word.is.size > 0 || word.verb)
      break;
    if (word.joined !== "" && !word.definite) break;
    agent.push(word);
  }
  const whole = agent.length >= 2 && agent.length <= 5 && agent.at(-1)?.ends === true;
  return whole && says(words[verb]) ? agent : [];
}

function says(word: NameWord | undefined): boolean {
  return word !== undefined && (word.word.classes.has("saying") || word.is.has("speaking"));
}

/** Verbs of saying and of states: not what happened. */
export function tells(word: NameWord): boolean {
  return word.is.has("speaking") || word.is.has("light") || word.word.classes.has("saying");
}
