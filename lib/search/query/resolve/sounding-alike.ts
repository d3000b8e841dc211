import { isFoldedParticle, isStopWord } from "../../../arabic/stop-words.ts";
import type { Dictionaries } from "../../files/open.ts";
import { SURE } from "../../files/words.ts";
import { isArabic } from "../../words/analyse.ts";
import { loadRomanisation } from "../../words/load-romanisation.ts";
import { bareName, otherSkeletons, skeleton } from "../../words/sounds.ts";
import type { LikelyTerm } from "./expand.ts";

/**
 * Names of fewer consonants must be written as plainly as can be; the more so one in Latin letters, which has its vowels:
 * Arabic has many short words (Ebola is not آبل).
 */
const SHORTEST_SOUND = 3;
const MOST_UNLIKE = 1.2;
const MOST_UNLIKE_SHORT = { arabic: 0.6, latin: 0.5 };
/** Below this a spelling is one that many would write. */
const NEARLY_SO = 0.6;
/** What a candidate gains for standing as names do, and for each time it stands in twice as many articles. */
const AS_NAME = 0.8;
const FREQUENT = 0.02;
/** What it loses for an article that the spelling asked for does not have. */
const JOINED = 0.05;
/** Of candidates, those are taken that are hardly less likely than the best. */
const AS_LIKELY = 0.4;
/** A candidate less likely by so much counts for half. */
const HALF = 0.2;
const MOST_ALIKE = 6;

/**
 * Terms in the other script that may be the same name written out, the likeliest first. Other readings of the letters
 * are tried when the plain one leads to nothing that is written nearly so.
 */
export async function soundingAlike(files: Dictionaries, term: string): Promise<LikelyTerm[]> {
  const own = skeleton(term);
  const plain = await alikeUnder(files, term, own === "" ? [] : [own]);
  const found = plain.some(({ cost }) => cost <= NEARLY_SO)
    ? plain
    : [...plain, ...(await alikeUnder(files, term, otherSkeletons(term)))];
  // One candidate for each word, however it stands: with its article or without, behind «and».
  const words = new Map<string, { term: string; rating: number }>();
  for (const { term: other, articles, cost, name } of found) {
    const rating = cost - AS_NAME * (name / SURE) - FREQUENT * Math.log2(articles);
    const word = bareName(other);
    const joined = word === other ? 0 : JOINED;
    const known = words.get(word);
    if (!known || rating + joined < known.rating)
      words.set(word, { term: other, rating: rating + joined });
  }
  const rated = [...words.values()].sort(
    (a, b) => a.rating - b.rating || (a.term < b.term ? -1 : 1),
  );
  const best = rated[0]?.rating ?? 0;
  return rated
    .filter(({ rating }) => rating <= best + AS_LIKELY)
    .slice(0, MOST_ALIKE)
    .map(({ term: other, rating }) => ({ term: other, likely: 0.5 ** ((rating - best) / HALF) }));
}

async function alikeUnder(files: Dictionaries, term: string, keys: readonly string[]) {
  const arabic = isArabic(term);
  // Loaded with the names: most questions in a translated archive need neither.
  const [{ unlikeness }, ...opened] = await Promise.all([
    loadRomanisation(),
    ...keys.map((key) => files.sounds.range(key, 1)),
  ]);
  const under = opened
    .flat()
    .flatMap((block) =>
      block.filter(({ key, term: other }) => keys.includes(key) && isArabic(other) !== arabic),
    );
  return under.flatMap((listed) => {
    if (isFoldedParticle(listed.term) || isStopWord(listed.term)) return [];
    const short = MOST_UNLIKE_SHORT[arabic ? "arabic" : "latin"];
    const most = listed.key.length < SHORTEST_SOUND ? short : MOST_UNLIKE;
    const cost = arabic ? unlikeness(listed.term, term, most) : unlikeness(term, listed.term, most);
    return cost <= most ? [{ ...listed, cost }] : [];
  });
}
