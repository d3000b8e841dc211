import { wordSet } from "../../arabic/fold.ts";
import { isBreak } from "./clause.ts";
import { CIRCUMSTANCES } from "./name-words.ts";
import type { NameWord } from "./name-word.ts";
import type { Phrase } from "./start.ts";

/** «القمة المقرر عقدها». */
export const SCHEDULED = wordSet(
  "المقرر المقررة المزمع المزمعة المبرمج المبرمجة المنعقد المنعقدة المقام المقامة المنتظر المنتظرة",
);
/** «على هامش»، «من أجل»، «في إطار»: a circumstance. */
const THROUGH = wordSet(
  "هامش إثر خلفية متن متنها متنه إطار أجل خلال طريق جانب أن ضوء حدود غاية شأنها شأنه سياق انتظار حين صورة حال حضور أعقاب",
);
/** Both of what stands behind them must stand in a name. */
const BOTH = wordSet("بين كلا كلتا كل");
/** Prepositions before which a phrase may be whole: «في»، and ب and ل joined to a word. */
export const LOOSE = wordSet("في فى داخل قرب أمام ضد حول بشأن بخصوص نحو عبر");
/** «مؤتمرا»: what is done, where it has no article. */
export const OBJECT = /\p{L}{3}ا$/u;
/** «شبكة مختصة»، «شبكة تتكون»: tells more of what is named. */
const DESCRIBES = wordSet(
  "مختصة مختص متكونة متكون مكونة مكون مؤلفة مؤلف تابعة تابع خاصة خاص متخصصة متخصص كائنة كائن واقعة مؤلفا متهم متهمة متورط متورطة بقيمة بعنوان قيمته قيمتها",
);
const RELATES = /^[تي]\p{L}{3,}$/u;

/** How doubtful an end is: 0 the clause ends, … infinite no end. */
export function endRank(words: readonly NameWord[], at: number, kept: Phrase): number {
  let behind = at + 1;
  while (words[behind]?.out === true) behind++;
  const next = words[behind];
  const dated = behind > at + 1;
  if (next === undefined || isBreak(next) || next.is.has("relative")) return 0;
  // «سيلقي الرئيس غدا خطابا»: what is done, is behind the date.
  if (dated && OBJECT.test(next.word.folded) && !next.and && kept.some(({ verb }) => verb))
    return Infinity;
  const between = words.slice(at + 1, behind + 1);
  // «بدأ الرئيس، اليوم السبت، زيارة»: two commas belong to the date.
  const commas = between.filter(({ sign }) => sign === "soft").length;
  if (commas === 1 && !(dated && words[at + 1]?.sign === "soft") && !next.and) return 0.5;
  if (SCHEDULED.has(next.bare)) return 0;
  const through = next.is.has("preposition") && THROUGH.has(words[behind + 1]?.bare ?? "");
  if (through || CIRCUMSTANCES.has(next.bare) || next.word.future) return 1;
  const loose = LOOSE.has(next.bare) || (next.joined !== "" && !next.is.has("preposition"));
  if (loose) return dated ? 1 : 2;
  const last = kept.at(-1);
  const described = DESCRIBES.has(next.bare) || (next.verb && RELATES.test(next.bare));
  if (described && last?.definite === false && last.word.kind === "arabic") return 3;
  if (next.bare === "من" && last?.definite === true && last.joined === "") return 3;
  if (next.and || next.bare === "و") {
    const both = kept.some(({ bare }) => BOTH.has(bare));
    return both || next.is.has("preposition") ? Infinity : 2;
  }
  return Infinity;
}
