import { ARTICLE, LAM, WAW } from "../../arabic/letters.ts";
import { sureGivenNames } from "../../arabic/given-names.ts";
import type { AuthorityType } from "../authority.ts";
import { AND_THE, FOR_THE, type CandidateWord } from "./candidate-word.ts";
import * as cues from "./cue-words.ts";

const LONGEST = 8;

/**
 * How far the phrase of nouns and adjectives runs that a head begins («وزارة | الداخلية والسلامة»).
 *
 * @param first index of the head.
 * @param definiteHead the head bears the article; only an adjective can follow it then.
 * @returns index of the phrase's last word; `first` itself when nothing follows that makes a name.
 */
export function phraseEnd(
  words: readonly CandidateWord[],
  first: number,
  definiteHead: boolean,
  type: AuthorityType,
): number {
  let last = first;
  const construct = words[first + 1];
  if (!definiteHead && construct !== undefined && isConstruct(construct, words[first + 2])) last++;
  const start = last;
  while (last - first < LONGEST) {
    const next = words[last + 1];
    if (next === undefined || !next.glued) break;
    const mayBegin = next.definite && (!definiteHead || isAdjective(next));
    if (last === start && !mayBegin) break;
    const enumerates =
      next.folded.startsWith(AND_THE) && words[last]?.folded.startsWith(FOR_THE) !== true;
    if (type === "system" && enumerates) break;
    if (last > start && !agrees(words[last], next)) break;
    if (!continues(next, words[last + 2])) break;
    last++;
  }
  return last === start ? first : last;
}

/** A nisba or one of the few other adjectives that names bear. */
function isAdjective({ folded }: CandidateWord): boolean {
  return (
    /(?:ي|يه)$/u.test(folded) ||
    cues.plainAdjectives.has(folded) ||
    cues.namingAdjectives.has(folded)
  );
}

/**
 * After an adjective or a second noun («والدواء») only adjectives go on with a name; a noun begins the rest of
 * the sentence («مجلس الوزراء الكويتي | التفجير الإرهابي»).
 */
function agrees(before: CandidateWord | undefined, word: CandidateWord): boolean {
  if (before === undefined || !word.definite || isAdjective(word)) return true;
  return !((before.definite && isAdjective(before)) || before.folded.startsWith(AND_THE));
}

/** A noun without article that a definite one follows: «مركز دراسات الخليج». */
function isConstruct(word: CandidateWord, after: CandidateWord | undefined): boolean {
  if (!word.glued || word.kind !== "arabic" || word.definite || after === undefined) return false;
  if (!after.glued || !after.definite || cues.phraseStops.has(after.folded)) return false;
  if (cues.verbalNouns.has(word.folded)) return true;
  if (sureGivenNames.has(word.folded)) return false;
  return !(
    /^[يتنسوفبكل]/u.test(word.folded) ||
    cues.nameStops.has(word.folded) ||
    /ا$/u.test(word.folded)
  );
}

function continues(word: CandidateWord, after: CandidateWord | undefined): boolean {
  if (word.kind !== "arabic") return false;
  const { folded } = word;
  if (/(?:ها|هم|هما)$/u.test(folded)) return false;
  if (word.definite) return !cues.phraseStops.has(folded);
  if (folded.startsWith(AND_THE) && folded.length > 5) {
    const noun = folded.slice(WAW.length);
    const begins = [cues.organisationHeads, cues.eventHeads, cues.systemHeads].some((set) =>
      set.has(noun.slice(ARTICLE.length)),
    );
    return !begins && !cues.phraseStops.has(noun);
  }
  if (folded.startsWith(FOR_THE) && folded.length > 4) {
    const noun = ARTICLE + folded.slice(FOR_THE.length);
    return !cues.phraseStops.has(noun) && !cues.purposeStops.has(noun);
  }
  const purpose = folded.startsWith(LAM) && cues.purposes.has(folded.slice(LAM.length));
  return purpose && after?.definite === true && after.glued;
}
