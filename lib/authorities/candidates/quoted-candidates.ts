import type { AuthorityType } from "../authority.ts";
import { isLinked, prefixBefore, withArticle, type CandidateWord } from "./candidate-word.ts";
import * as persons from "../names/cues/person-words.ts";
import * as cues from "./cue-words.ts";

/** A name between quotation marks; offsets of what stands inside them, in UTF-16 units. */
export interface QuotedCandidate {
  readonly type: AuthorityType;
  readonly rule: "quoted-name";
  readonly start: number;
  readonly end: number;
}

const quotation = /[«"“]\s*([^«»"“”\n]{3,80}?)\s*[»"”]/gu;
const LOOK_BACK = 6;
const sets = [
  { type: "person", words: new Set([...persons.roles, ...withArticle(persons.roles)]) },
  {
    type: "system",
    words: new Set([...cues.quotedSystemHeads, ...withArticle(cues.quotedSystemHeads)]),
  },
  { type: "event", words: new Set([...cues.eventHeads, ...withArticle(cues.eventHeads)]) },
] as const;

/**
 * Names between quotation marks that an office («وزير الداخلية الكوري "جون هيه تشول"»), a system
 * («منصة مشاركة المواطنين "الشارع الأول"») or an event leads to, with nothing but nouns between. Quoted
 * sentences are told from names by their length, their verbs and their particles.
 */
export function quotedCandidates(
  text: string,
  words: readonly CandidateWord[],
): readonly QuotedCandidate[] {
  const found: QuotedCandidate[] = [];
  let at = 0;
  for (const match of text.matchAll(quotation)) {
    const inner = match[1] ?? "";
    const start = match.index + match[0].indexOf(inner);
    const end = start + inner.length;
    while (at < words.length && (words[at]?.start ?? 0) < start) at++;
    let last = at;
    while (last < words.length && (words[last]?.end ?? 0) <= end) last++;
    const first = words[at];
    const named = first !== undefined && prefixBefore(first, cues.organisationHeads) === 0;
    const type = named && last - at > 1 ? "organisation" : cue(text, words, at);
    if (type !== null && last > at && isName(words.slice(at, last), type)) {
      found.push({ type, rule: "quoted-name", start, end });
    }
  }
  return found;
}

/** What the words before a quotation say it names. */
function cue(text: string, words: readonly CandidateWord[], at: number): AuthorityType | null {
  const close = words[at - 1];
  const open = words[at];
  if (!close || !open || !/^[^\S\n]*[«"“]\s*$/u.test(text.slice(close.end, open.start)))
    return null;
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const word = words[i];
    if (word === undefined) return null;
    const set = sets.find((one) => prefixBefore(word, one.words) !== null);
    if (set) return set.type;
    if (cues.nameStops.has(word.folded) || !word.glued) return null;
    const linked = isLinked(word) || i >= at - 2;
    if (!linked) return null;
  }
  return null;
}

function isName(inside: readonly CandidateWord[], type: AuthorityType): boolean {
  const [least, most] = type === "person" ? [2, 5] : [1, 7];
  if (inside.length < least || inside.length > most) return false;
  if (type !== "person") return !/^[ي]/u.test(inside[0]?.folded ?? "");
  return inside.every(
    (word) =>
      word.kind !== "number" && (!cues.nameStops.has(word.folded) || cues.lineage.has(word.folded)),
  );
}
