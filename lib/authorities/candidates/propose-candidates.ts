import type { AuthorityType } from "../authority.ts";
import { candidateWords, type CandidateWord } from "./candidate-word.ts";
import { headCandidate } from "./head-candidates.ts";
import { personCandidate } from "./person-candidates.ts";
import { quotedCandidates } from "./quoted-candidates.ts";

/** A name that a cue suggests, for a person to accept or reject. Offsets in UTF-16 units, end exclusive. */
export interface ProposedCandidate {
  readonly type: AuthorityType;
  /** The name as it stands, without conjunctions and prepositions joined before it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The cue: `title`, `role-noun`, `name-role`, `speech-verb`, `quoted-name`, `organisation-head`, `system-head` or `event-head`. */
  readonly rule: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The people, organisations, systems and events that cues in one Arabic text show: for names of too few articles to be
 * judged by counting. Precision goes before recall: a name without a cue is not proposed. Each is proposed once, where it
 * stands first. Linear in the length of the text.
 *
 * @param text plain text of one article.
 * @returns candidates in order that do not overlap; never throws.
 */
export function proposeCandidates(text: string): readonly ProposedCandidate[] {
  const words = candidateWords(text);
  const all = [...quotedCandidates(text, words), ...cuedCandidates(words)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const seen = new Set<string>();
  const proposed: ProposedCandidate[] = [];
  let reached = 0;
  for (const { type, rule, start, end } of all) {
    if (start < reached) continue;
    reached = end;
    const name = text.slice(start, end);
    if (seen.has(`${type} ${name}`)) continue;
    seen.add(`${type} ${name}`);
    proposed.push({ type, text: name, start, end, rule });
  }
  return proposed;
}

function cuedCandidates(
  words: readonly CandidateWord[],
): readonly (Span & { readonly type: AuthorityType; readonly rule: string })[] {
  const found: (Span & { type: AuthorityType; rule: string })[] = [];
  for (let i = 0; i < words.length; i++) {
    const person = personCandidate(words, i);
    const match = person ? { type: "person" as const, ...person } : headCandidate(words, i);
    if (match === null) continue;
    const start = afterLetters(words[i], match.prefix);
    const end = words[match.last]?.end ?? start;
    found.push({ type: match.type, rule: match.rule, start, end });
    i = match.last;
  }
  return found;
}

/** Where a word goes on after its first letters, vowel marks and tatweel of theirs included. */
function afterLetters(word: CandidateWord | undefined, letters: number): number {
  if (word === undefined) return 0;
  let left = letters;
  let index = 0;
  while (left > 0 || (letters > 0 && /[\p{M}\p{Cf}\u0640]/u.test(word.text[index] ?? ""))) {
    if (!/[\p{M}\p{Cf}\u0640]/u.test(word.text[index] ?? "")) left--;
    index++;
  }
  return word.start + index;
}
