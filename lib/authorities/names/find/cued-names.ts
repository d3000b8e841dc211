import { proposeCandidates } from "../../candidates/propose-candidates.ts";
import { type CountedText, type Grams, nodeOf } from "../count/grams.ts";
import type { NameText } from "../count/name-text.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import { isProper } from "../judge/is-proper.ts";
import type { NameForm } from "../join/name-form.ts";
import type { Lexicon } from "./lexicon.ts";

const LONGEST = 9;
/** Names that cues show and too few places confirm. */
const CONFIDENCE = 0.4;

/** The texts of an archive, and what is counted of them. */
export interface CuedTexts {
  readonly articles: readonly { readonly parts: readonly string[] }[];
  readonly texts: readonly NameText[];
  readonly counted: readonly CountedText[];
  readonly vocabulary: Vocabulary;
  readonly grams: Grams;
}

/**
 * Names of too few articles to be judged by counting, which a cue shows (`proposeCandidates`), where none of the known
 * names stands.
 * @param least articles from which on counting has judged: what it rejected one cue does not bring back.
 */
export function cuedNames(all: CuedTexts, known: Lexicon, least: number): NameForm[] {
  const { vocabulary, grams } = all;
  const found = new Map<string, NameForm>();
  all.articles.forEach(({ parts }, n) => {
    const [text, counted] = [all.texts[n], all.counted[n]];
    if (!text || !counted) return;
    const taken = new Uint8Array(counted.words.length);
    for (const { first, last } of known.match(counted)) taken.fill(1, first, last + 1);
    const here = new Set<string>();
    let from = 0;
    parts.forEach((part, number) => {
      for (const { type, start, end } of proposeCandidates(part)) {
        while ((text.parts[from] ?? number) < number) from++;
        const at = wordsIn(text, from, number, start, end);
        const [first] = at;
        if (first === undefined || at.length > LONGEST || at.some((i) => taken[i] === 1)) continue;
        const ids = at.map((i) => (i === first ? counted.bases[i] : counted.words[i]) ?? 0);
        if ((grams.articles[nodeOf(grams, ids) ?? -1] ?? 0) >= least) continue;
        if (ids.length === 1 && !isProper(vocabulary, ids[0] ?? 0)) continue;
        const key = `${type} ${ids.join(" ")}`;
        if (here.has(key)) continue;
        here.add(key);
        const words = ids.map((id) => vocabulary.words[id] ?? "");
        const articles = (found.get(key)?.articles ?? 0) + 1;
        const flags = { judged: false, whole: false };
        found.set(key, { words, ids, type, articles, confidence: CONFIDENCE, ...flags });
      }
    });
  });
  return [...found.values()];
}

/** The words of a part that a span holds. */
function wordsIn(
  text: NameText,
  from: number,
  part: number,
  start: number,
  end: number,
): readonly number[] {
  const found: number[] = [];
  for (let i = from; text.parts[i] === part && (text.starts[i] ?? end) < end; i++)
    if ((text.ends[i] ?? 0) > start) found.push(i);
  return found;
}
