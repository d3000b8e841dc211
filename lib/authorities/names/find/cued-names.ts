import type { Counting } from "../count/count-archive.ts";
import { nodeOf } from "../count/grams.ts";
import { isProper } from "../judge/is-proper.ts";
import type { NameForm } from "../join/name-form.ts";
import type { CuedSpan } from "./cued-spans.ts";
import type { Lexicon } from "./lexicon.ts";

const LONGEST = 9;
/** Names that cues show and too few places confirm. */
const CONFIDENCE = 0.4;

/**
 * Names of too few articles to be judged by counting, which a cue shows where none of the known names stands.
 *
 * @param spans of each article.
 * @param least articles from which on counting has judged: what it rejected one cue does not bring back.
 */
export function cuedNames(
  { vocabulary, grams, counted }: Counting,
  spans: readonly (readonly CuedSpan[])[],
  known: Lexicon,
  least: number,
): readonly NameForm[] {
  const found = new Map<string, NameForm>();
  counted.forEach((text, n) => {
    const taken = new Uint8Array(text.words.length);
    for (const { first, last } of known.match(text)) taken.fill(1, first, last + 1);
    const here = new Set<string>();
    for (const { type, first, last } of spans[n] ?? []) {
      if (last - first >= LONGEST || taken.subarray(first, last + 1).includes(1)) continue;
      const ids = [text.bases[first] ?? 0, ...text.words.subarray(first + 1, last + 1)];
      if ((grams.articles[nodeOf(grams, ids) ?? -1] ?? 0) >= least) continue;
      if (ids.length === 1 && !isProper(vocabulary, ids[0] ?? 0)) continue;
      const key = `${type} ${ids.join(" ")}`;
      if (here.has(key)) continue;
      here.add(key);
      const words = ids.map((id) => vocabulary.words[id] ?? "");
      const articles = (found.get(key)?.articles ?? 0) + 1;
      const flags = { confidence: CONFIDENCE, judged: false, whole: false };
      found.set(key, { words, ids, type, articles, ...flags });
    }
  });
  return [...found.values()];
}
