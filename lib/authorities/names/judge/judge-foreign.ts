import { isPlaceName } from "../../../countries/places/is-place-name.ts";
import { namedAfter } from "../cues/person-words.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "./is-proper.ts";
import { isClub, mayBeBody } from "./judge-definite.ts";
import { isA, type JudgedGram, type Verdict } from "./judged-gram.ts";

/** «سكاي نيوز», «ريال مدريد», «نجم المتلوي»: words without article that stand where bodies or clubs do. */
export function judgeForeign(gram: JudgedGram): Verdict {
  const { texts, words, count, archive } = gram;
  if (isA(gram, 0, kind.the) || isPlaceName(texts.join(" ")) || !mayBeBody(gram)) return null;
  const town = texts.slice(1).join(" ");
  const isOfTown =
    isA(gram, 1, kind.place | kind.lineage) && (isA(gram, -1, kind.place) || isPlaceName(town));
  const isBuilding = namedAfter.has(texts[0] ?? "");
  if (isClub(gram) && isOfTown && !isBuilding && !isA(gram, 0, kind.place | kind.speech))
    return { type: "organisation", confidence: 0.55 };
  const proper = words.map((word) => isProper(archive.vocabulary, word));
  if (proper[0] !== true) return null;
  const startsAtPlace = isA(gram, 0, kind.place);
  const isName = proper.every(
    (is, i) => is || (!startsAtPlace && isA(gram, i, kind.place | kind.country | kind.lineage)),
  );
  const evidence = gram.in("member", "speech", "quoted", "naming", "bracketed");
  if (!isName || evidence < 3 || evidence / count < 0.15) return null;
  return { type: "organisation", confidence: Math.min(0.85, 0.3 + evidence / count) };
}
