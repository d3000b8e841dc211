import { ALEF, HAMZA, HEH, KAF, MEEM, NOON, TEH, WAW, YEH } from "./letters.ts";
import { withoutArticle } from "./bases.ts";
import type { Folded } from "./fold.ts";

/**
 * A light stemmer for news Arabic, of the family of light10 (Larkey, Ballesteros and Connell 2007): it
 * takes off the article with what stands before it and the endings of number, gender, possession and
 * relation, and never looks for a root. Unlike light10 it leaves a bare و in place, which as often belongs
 * to the word (والد, وزير); see `bases`. It works on folded words, where ة is ه and ى is ي.
 */

/** Endings, longest first, and the fewest letters that must be left. */
const endings: readonly (readonly [ending: string, left: number])[] = [
  [YEH + TEH + HEH + MEEM, 3],
  [YEH + TEH + HEH + ALEF, 3],
  [TEH + HEH + MEEM + ALEF, 3],
  [YEH + TEH + HEH, 3],
  [YEH + ALEF + TEH, 3],
  [YEH + YEH + NOON, 3],
  [YEH + WAW + NOON, 3],
  [TEH + YEH + NOON, 3],
  [TEH + ALEF + NOON, 3],
  [HEH + MEEM + ALEF, 3],
  [TEH + HEH + MEEM, 3],
  [TEH + HEH + ALEF, 3],
  [TEH + NOON + ALEF, 3],
  [HEH + ALEF, 3],
  [HEH + MEEM, 3],
  [KAF + MEEM, 4],
  [ALEF + TEH, 2],
  [ALEF + NOON, 4],
  [WAW + NOON, 4],
  [YEH + NOON, 3],
  [YEH + HEH, 2],
  [YEH + ALEF, 3],
  [NOON + ALEF, 4],
  [TEH + HEH, 3],
  [HEH, 2],
  [YEH, 2],
  [ALEF, 3],
];

/**
 * The stem by which the forms of one word meet.
 *
 * @param word a folded word; one that is not Arabic comes back as it is.
 * @returns the stem, never empty for a word that is not.
 */
export function stem(word: Folded): string {
  const rest = withoutArticle(word).replace(hundred, "$1$2");
  return withoutEnding(rest).replace(lastHamza, HAMZA);
}

/** مائة has an alef that nobody says; with it or without it, it is one number (ثلاثمائة, ثلاثمئة). Wright I § 325. */
const hundred = new RegExp(
  `^([وفبلك]{0,2}(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)?${MEEM})${ALEF}(${HAMZA}(?:${HEH}|${TEH}.*|${ALEF}${TEH})$)`,
  "u",
);
/** شيء, شئ and شىء, شاطئ and شاطىء: behind a yeh the last hamza has no seat, or has swallowed it. */
const lastHamza = new RegExp(`(?<=.)${YEH}${HAMZA}$`, "u");

/**
 * The ت of a verb (عرفت) is taken off as it is in front of a pronoun (عرفتها); behind a long vowel it is mostly of the word
 * itself (بيروت, توقيت). Wright I § 91.
 */
const ofVerb = new RegExp(`(?<=.{2}[^${ALEF}${WAW}${YEH}])${TEH}$`, "u");

/** An ending of possession or number stands upon one of gender or relation (أراضيها, برلمانيون). */
const PASSES = 2;

/**
 * Takes the endings off.
 *
 * @param word a folded word whose proclitics are already gone.
 * @returns what is left; the word itself when no ending fits or too little would be left.
 */
export function withoutEnding(word: string): string {
  let rest = word;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = endings.find(
      ([ending, left]) => rest.length - ending.length >= left && rest.endsWith(ending),
    );
    if (!found) break;
    rest = rest.slice(0, -found[0].length);
  }
  return rest === word ? rest.replace(ofVerb, "") : rest;
}
