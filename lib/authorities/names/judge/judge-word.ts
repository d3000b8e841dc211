import { knownBodies } from "../cues/head-words.ts";
import { countOf } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "./is-proper.ts";
import { dependence, goesOn, isA, type JudgedGram, type Verdict } from "./judged-gram.ts";

const never =
  kind.given |
  kind.role |
  kind.theRole |
  kind.title |
  kind.country |
  kind.lineage |
  kind.adjective |
  kind.nationality;

/** «رويترز», «فيسبوك», «برشلونة»: one word that stands where names of bodies stand and is nothing else. */
export function judgeWord(gram: JudgedGram): Verdict {
  const { texts, words, count, archive } = gram;
  const text = texts[0] ?? "";
  if (knownBodies.has(text)) return { type: "organisation", confidence: 0.8 };
  if (isA(gram, 0, never) || text.length < 3 || gram.in("work") / count >= 0.3) return null;
  if (goesOn(gram).most >= 0.45 || dependence(gram) >= 0.8) return null;
  const [naming, quoted, club] = [gram.in("naming"), gram.in("quoted"), gram.in("club")];
  const acting = gram.in("naming", "member", "speech");
  const evidence = acting + gram.in("quoted", "bracketed");
  if (isA(gram, 0, kind.place)) {
    const isClub = !isA(gram, 0, kind.the) && club >= 4 && club / count >= 0.2;
    return isClub ? { type: "organisation", confidence: 0.5 } : null;
  }
  if (isA(gram, 0, kind.the)) {
    if (gram.in("quoted", "bracketed") < Math.max(4, 0.3 * count)) return null;
    const bare = countOf(archive.vocabulary, text.slice(2));
    if (bare > 0.12 * count || isA(gram, 0, kind.generic)) return null;
    return acting >= 3 ? { type: "organisation", confidence: 0.5 } : null;
  }
  const isQuoted = quoted >= 4 && (quoted + naming) / count > 0.4;
  if (!isProper(archive.vocabulary, words[0] ?? 0) && !isQuoted) return null;
  if (
    (evidence === naming && club === 0) ||
    naming < 2 ||
    naming + quoted < 4 ||
    evidence / count < 0.2
  )
    return null;
  return { type: "organisation", confidence: Math.min(0.9, 0.3 + evidence / count) };
}
