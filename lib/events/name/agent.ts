import type { NameWord } from "./words/name-word.ts";

/** How far before a clause its doer is sought. */
const REACH = 30;
const FEMININE = /(?:ه|ات)$|^ت\p{L}ا\p{L}ي\p{L}$/u;

/**
 * «أعلنت هيئة الحقيقة والكرامة، في بلاغ، أنها ستعقد»: who does what the verb at `at` tells, where its clause does not say it but the
 * clause before does: the subject of the nearest verb before that agrees with it. Empty where none does.
 */
export function agentOf(words: readonly NameWord[], at: number): readonly NameWord[] {
  const verb = words[at];
  const opener = words[at - 1];
  if (verb === undefined || /^س?[يت]?كو?ن/u.test(verb.bare)) return [];
  const waiting = waitingSubject(words, at);
  if (waiting.length > 0) return waiting;
  const carried =
    verb.head &&
    (opener?.kind === "pronounOpener" || verb.and || opener?.leading || opener?.bare === "حيث");
  if (!carried || openerOf(words, at)?.kind === "relative") return [];
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--) {
    const before = words[other];
    if (before === undefined) return [];
    if (before.word.gap.includes("\n")) return [];
    if (!before.verb || before.light || openerOf(words, other)?.kind === "relative") continue;
    const agent = subjectOf(words, other, at);
    if (agent.length === 0) continue;
    // «تم إيقافه»: of a passive the pronoun tells.
    const feminine = FEMININE.test(agent[0]?.base ?? "");
    const pronoun = verb.light
      ? words[at + 1]?.written
      : opener?.kind === "pronounOpener" && opener.written;
    if (!isOfNumber(agent[0]?.written ?? "", verb.bare)) continue;
    if (feminine === (pronoun ? /ها$/u.test(pronoun) : isFeminine(verb.bare))) return agent;
  }
  return [];
}

/** «أن محكمة الاستئناف، كانت قضت»، «المجلس، الذي سينعقد غدا، سيتخذ»: a subject that waits for its verb across a comma. */
function waitingSubject(words: readonly NameWord[], at: number): readonly NameWord[] {
  const verb = words[at];
  if (verb === undefined || verb.light || verb.and) return [];
  let from = at;
  while (words[from - 1]?.clause === verb.clause) from--;
  const comma = words.slice(from, at + 1).some(({ sign }) => sign === "soft");
  if (!comma || words.slice(from, at).some((word) => word.verb && !/^كان/u.test(word.bare)))
    return [];
  for (let end = from; end > 0 && end > at - REACH;) {
    let start = end - 1;
    while (words[start - 1]?.clause === words[end - 1]?.clause) start--;
    const clause = words.slice(start, end);
    if (clause.some(({ sign }, index) => sign === "hard" && index > 0)) return [];
    const head = clause.findIndex((word) => word.head);
    if (clause.some((word) => word.verb)) {
      if (clause[0]?.kind !== "relative") return [];
    } else if (head >= 0 && clause[head]?.joined === "") {
      const agent = clause.slice(head).slice(0, phraseEnd(clause.slice(head)));
      const agrees = FEMININE.test(agent[0]?.base ?? "") === isFeminine(verb.bare);
      return agrees && isAgent(agent) ? agent : [];
    } else return [];
    end = start;
  }
  return [];
}

function phraseEnd(words: readonly NameWord[]): number {
  const end = words.findIndex((word, index) => !goesOn(word, words.slice(0, index)));
  return end < 0 ? words.length : end;
}

/** «الرجلان أعدا»، «الأساتذة نظموا». */
function isOfNumber(noun: string, verb: string): boolean {
  if (/(?:وا|[^كي]ون)$/u.test(verb)) return /(?:ون|ين|ة|[اوي]\p{L})$/u.test(noun);
  return !/\p{L}{3}ا$/u.test(verb) || /(?:ان|ين)$/u.test(noun);
}

/** What opens the clause that a verb is the head of; undefined where nothing does. */
export function openerOf(words: readonly NameWord[], verb: number): NameWord | undefined {
  let at = verb - 1;
  while (words[at]?.out === true || (words[at]?.leading === true && words[at]?.kind === "content"))
    at--;
  return words[at];
}

/** The subject of a verb as far as one phrase goes, behind it or before it. */
function subjectOf(words: readonly NameWord[], verb: number, to: number): readonly NameWord[] {
  const behind = subjectBehind(words, verb, to);
  const agent = behind.length > 0 ? behind : subjectBefore(words, verb);
  return isAgent(agent) ? agent : [];
}

function isAgent(agent: readonly NameWord[]): boolean {
  const [first, last] = [agent[0], agent.at(-1)];
  if (first === undefined || last === undefined || agent.length > 6) return false;
  if (agent.some(({ points }) => points) || first.deed || first.leading) return false;
  return last.ends && (first.definite || agent.length > 1);
}

/** The first phrase of the subject behind a verb. */
export function subjectBehind(
  words: readonly NameWord[],
  verb: number,
  to: number,
): readonly NameWord[] {
  const behind: NameWord[] = [];
  for (let at = verb + 1; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.out && behind.length === 0) continue;
    if (!goesOn(word, behind)) break;
    behind.push(word);
  }
  return behind;
}

/** The first phrase of the subject that a clause begins with. */
export function subjectBefore(words: readonly NameWord[], verb: number): readonly NameWord[] {
  let from = verb;
  while (from > 0 && words[from - 1]?.clause === words[verb]?.clause && words[from]?.head !== true)
    from--;
  if (from === verb || words[from]?.head !== true) return [];
  const agent: NameWord[] = [];
  for (let at = from; at < verb; at++) {
    const word = words[at];
    if (word === undefined || !goesOn(word, agent)) break;
    agent.push(word);
  }
  return agent;
}

function goesOn(word: NameWord, before: readonly NameWord[]): boolean {
  if (word.out || word.kind !== "content" || word.verb || word.word.kind === "number") return false;
  if (word.sign !== null && before.length > 0) return false;
  if (before.length === 0) return word.joined === "" && !word.and;
  if (
    (word.joined !== "" && !(word.joined === "ل" && word.definite)) ||
    /\p{L}{3}ا$/u.test(word.word.folded)
  )
    return false;
  // «الحكومة تأجيل»: what is done.
  return (
    !(word.deed && !word.definite && before.at(-1)?.definite === true) &&
    !(word.and && !word.definite)
  );
}

/** Whether a verb is of a woman or a thing. */
export const isFeminine = (bare: string) => /^س?ت/u.test(bare) || /[^ا]ت$/u.test(bare);
