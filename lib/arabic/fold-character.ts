import * as letters from "./letters.ts";

/**
 * One character of the folding that `fold` and `foldAligned` share.
 *
 * - أ إ آ ٱ → ا : the hamza on an alef is left out as often as it is written.
 * - ؤ ئ → ء : the seat of a hamza follows the case ending (أبناؤه, أبنائه, أبناءه), or the country (شئون, شؤون).
 * - ة → ه and ى → ي : each pair is typed one for the other.
 * - Persian and Maghrebi letters → the Arabic letter that Arab newspapers use instead.
 * - vowel marks, tatweel and invisible signs → nothing.
 * - presentation forms → their letters; ٠–٩ and ۰–۹ → 0–9; other spaces → space.
 * - Latin and other letters → lower case without accents.
 */
const table = new Map<string, string>([
  [letters.ALEF_HAMZA_ABOVE, letters.ALEF],
  [letters.ALEF_HAMZA_BELOW, letters.ALEF],
  [letters.ALEF_MADDA, letters.ALEF],
  [letters.ALEF_WASLA, letters.ALEF],
  [letters.WAW_HAMZA, letters.HAMZA],
  [letters.YEH_HAMZA, letters.HAMZA],
  [letters.TEH_MARBUTA, letters.HEH],
  [letters.ALEF_MAKSURA, letters.YEH],
  [letters.FARSI_YEH, letters.YEH],
  [letters.YEH_BARREE, letters.YEH],
  [letters.KEHEH, letters.KAF],
  [letters.GAF, letters.KAF],
  [letters.NG, letters.KAF],
  [letters.KEHEH_THREE_DOTS, letters.KAF],
  [letters.PEH, letters.BEH],
  [letters.TCHEH, letters.JEEM],
  [letters.JEH, letters.ZAIN],
  [letters.VEH, letters.FEH],
  [letters.QAF_THREE_DOTS, letters.QAF],
  [letters.HEH_DOACHASHMEE, letters.HEH],
  [letters.HEH_YEH, letters.HEH],
  [letters.HEH_GOAL, letters.HEH],
  [letters.AE, letters.HEH],
  [letters.TATWEEL, ""],
  ["\u00DF", "ss"],
  ["\u00E6", "ae"],
  ["\u0153", "oe"],
  ["\u00F8", "o"],
  ["\u0142", "l"],
  ["\u0111", "d"],
  ["\u0131", "i"],
]);

for (const zero of [0x0660, 0x06f0]) {
  for (let digit = 0; digit < 10; digit++) {
    table.set(String.fromCharCode(zero + digit), String(digit));
  }
}

const plainArabic = /^[\u0620-\u064A]$/u;
const space = /^[^\S\n]$/u;
const invisible = /[\p{M}\p{Cf}\p{Cs}]/gu;

/**
 * Folds one character.
 *
 * @param character one code point, or a letter with the hamza or madda that is written after it.
 * @returns what it is folded to: nothing, one character or (for a ligature) several.
 */
export function foldCharacter(character: string): string {
  if (character.length === 1 && character < "\u0080") return character.toLowerCase();
  const known = table.get(character);
  if (known !== undefined) return known;
  if (plainArabic.test(character)) return character;
  if (space.test(character)) return " ";
  const composed = character.normalize("NFC");
  if (composed !== character && table.has(composed)) return table.get(composed) ?? "";
  let folded = "";
  for (const part of character.normalize("NFKC")) {
    const plain = table.get(part) ?? (plainArabic.test(part) ? part : undefined);
    folded += plain ?? bare(part);
  }
  return folded;
}

/** Lower case without accents: compatibility decomposition, then without the marks. */
function bare(character: string): string {
  const lower = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  let folded = "";
  for (const part of lower.replace(invisible, "")) folded += table.get(part) ?? part;
  return folded;
}
