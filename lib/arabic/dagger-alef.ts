import {
  ALEF,
  DAGGER_ALEF,
  FATHA,
  HARAKAT,
  LETTERS,
  SMALL_HIGH_YEH,
  TATWEEL,
  YEH,
} from "./letters.ts";

/**
 * The Koran's spelling (rasm) writes many a long a as a small alef above the line, where the spelling of today has a
 * letter: ٱلۡعَٰلَمِينَ is العالمين, ٱلصَّلَوٰةَ is الصلاة. Vocalised texts of today write it too, in words that have
 * no alef today either (هٰذا, الرحمٰن). Typists of the Koran put a fatha before it, the others do not; the words without an
 * alef of today are few, and are listed. Source: the Tanzil project's Uthmani and Simple texts; Wright I § 6.
 */
const marks = `[${HARAKAT}${TATWEEL}]*`;
const signs = new RegExp(`[${DAGGER_ALEF}${SMALL_HIGH_YEH}]`, "u");
const word = new RegExp(`[${LETTERS}][${LETTERS}${HARAKAT}${TATWEEL}]*`, "gu");
const stands = new RegExp(
  `${FATHA}[\u0651\u0653]?${DAGGER_ALEF}|\u0648${DAGGER_ALEF}|${SMALL_HIGH_YEH}`,
  "gu",
);
const bare = new RegExp(marks, "gu");
/** هذا، ذلك، هؤلاء، أولئك، هكذا، لكن، إله، الله، الرحمن: written without alef today. */
const without =
  /^[وفبلك]*(?:ه(?:ذ[اهي]|ذان|ذين|ؤل[اآ]ء|كذا)|ذلكم?ا?|[أا]ولئك.*|لكن.*|(?:[اٱ]?ل)?[إاٱأ]له.*|(?:[اٱ]ل|ل)?رحمن)$/u;

/**
 * The signs of the Koran's spelling that stand for a letter of today.
 *
 * @param text any text; one without such signs costs one look.
 * @returns index of a sign, in UTF-16 units → the folded letter it stands for; nothing for a waw that is read as alef.
 */
export function daggerAlefs(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!signs.test(text)) return found;
  for (const { 0: written, index: start } of text.matchAll(word)) {
    if (!signs.test(written) || without.test(written.replace(bare, ""))) continue;
    for (const { 0: sign, index } of written.matchAll(stands)) {
      const last = start + index + sign.length - 1;
      if (sign === SMALL_HIGH_YEH) found.set(last, YEH);
      else {
        found.set(last, ALEF);
        if (!sign.startsWith(FATHA)) found.set(last - 1, "");
      }
    }
  }
  return found;
}
