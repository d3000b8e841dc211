import type { CountedText } from "./grams.ts";
import { sign } from "./name-text.ts";
import { kindsWithBase, type Vocabulary } from "./vocabulary.ts";
import { kind } from "./word-kinds.ts";

type Cue = "title" | "office" | "speech" | "member" | "naming" | "work" | "club" | "bare";

const LOOK_BACK = 7;
const SPORT = { words: 3, share: 0.02 };

/** Whether an article is one of sport, by its words. */
export function isSport({ words }: CountedText, vocabulary: Vocabulary): boolean {
  let found = 0;
  for (const word of words) if ((kindsWithBase(vocabulary, word) & kind.sport) !== 0) found++;
  return found >= SPORT.words || found >= SPORT.share * words.length;
}

/**
 * What the words before a place say of a name that begins there.
 * @returns the cues, and whether the name is open to the left: behind a break, a particle or a verb.
 */
export function cuesBefore(
  text: CountedText,
  i: number,
  vocabulary: Vocabulary,
): { readonly cues: readonly Cue[]; readonly open: boolean } {
  const { signs, words, bases } = text;
  const own = signs[i] ?? 0;
  const joined = (own & sign.joined) !== 0;
  const before = joined ? kindsWithBase(vocabulary, words[i - 1]) : 0;
  const cues: Cue[] = [];
  const has = (bits: number): boolean => (before & bits) !== 0;
  if (words[i] === bases[i]) {
    cues.push("bare");
    if (has(kind.title)) cues.push("title");
    else if (joined && isBehindOffice(text, i, vocabulary)) cues.push("office");
    if (has(kind.speech)) cues.push("speech");
    if (has(kind.naming)) cues.push("naming");
  }
  if (has(kind.member)) cues.push("member");
  if (has(kind.work)) cues.push("work");
  if (has(kind.club)) cues.push("club");
  return { cues, open: !joined || (own & sign.spaced) === 0 || has(kind.stop | kind.speech) };
}

/** Whether an office with its body stands before a word: «وزير الشؤون الخارجية | خميس …», «الرئيس الأمريكي | دونالد …». */
function isBehindOffice({ signs, words }: CountedText, i: number, vocabulary: Vocabulary): boolean {
  for (let at = i - 1; at >= Math.max(0, i - LOOK_BACK); at--) {
    const bits = kindsWithBase(vocabulary, words[at]);
    if ((bits & (kind.theRole | kind.role | kind.title)) !== 0)
      return at < i - 1 || (bits & kind.theRole) !== 0;
    if ((bits & (kind.stop | kind.speech)) !== 0) return false;
    const own = signs[at] ?? 0;
    if ((own & (sign.number | sign.latin)) !== 0 || (own & sign.joined) === 0) return false;
  }
  return false;
}
