import {
  ALEF_MAKSURA,
  FARSI_YEH,
  HARAKAT,
  KAF,
  KEHEH,
  LETTERS,
  PERSIAN_ONLY,
  YEH,
  ZWNJ,
} from "./letters.ts";
import { isStopWord } from "./stop-words.ts";

const persianOnly = new RegExp(`[${PERSIAN_ONLY}]`, "u");
const arabicKeysIn = new RegExp(`[${YEH}${KAF}]`, "u");
const persianKeys = new RegExp(`[${FARSI_YEH}${KEHEH}]`, "u");
/** An article, tanwin, or a letter that Persian keyboards have not: the word is Arabic, whatever its yeh. */
const arabicOnly = /^[وفبكل]*ال|^[وف]?لل|[\u0629\u0625\u0649\u064A\u0643\u064B-\u064D]/u;
const WORD = `${LETTERS}${HARAKAT}${ZWNJ}`;
const wordLeft = new RegExp(`[${WORD}]+$`, "u");
const wordRight = new RegExp(`^[${WORD}]+`, "u");
const phraseLeft = new RegExp(`([${WORD}]+)[ \u00A0]$`, "u");
const phraseRight = new RegExp(`^[ \u00A0]([${WORD}]+)`, "u");
/** How far the words around one are looked at. */
const REACH = 160;
const MOST_WORDS = 12;

/** A word of a text that may hold Persian spelling. */
export const persianWord = new RegExp(
  `[${LETTERS}${HARAKAT}](?:[${WORD}]*[${LETTERS}${HARAKAT}])?`,
  "gu",
);

/**
 * A Persian keyboard's letters in an Arabic word are made Arabic («وزیر» in an Arabic line). A word with a letter that
 * only Persian, Urdu or Kurdish has stays as it is, and so do its neighbours up to one that is Arabic for sure
 * («جمهوری اسلامی پاکستان»), what is parted by ZWNJ, and a word in a line that has Arabic keys elsewhere.
 */
export function tidyPersian(word: string, offset: number, whole: string): string {
  const stays = (): boolean =>
    isPersian(word) || isQuotation(word, whole) || hasPersianNeighbour(word, offset, whole);
  if (!persianKeys.test(word) || stays()) return word;
  return arabicKeys(word);
}

const arabicKeys = (word: string): string => word.replaceAll(FARSI_YEH, YEH).replaceAll(KEHEH, KAF);

/** ZWNJ between the parts of a Persian word stays; in an Arabic word, or at its edge, it goes. */
export function tidyZwnj(run: string, offset: number, whole: string): string {
  const left = wordLeft.exec(whole.slice(Math.max(0, offset - REACH), offset))?.[0] ?? "";
  const right = wordRight.exec(whole.slice(offset + run.length, offset + REACH))?.[0] ?? "";
  if (left === "" || right === "" || left.endsWith(ZWNJ)) return "";
  const word = left + ZWNJ + right;
  const stays = isPersian(word) || hasPersianNeighbour(word, offset - left.length, whole);
  return stays ? ZWNJ : "";
}

function isPersian(word: string): boolean {
  if (persianOnly.test(word)) return true;
  if (!word.includes(ZWNJ) || arabicOnly.test(word)) return false;
  return persianKeys.test(word);
}

/**
 * Whether a word is a quotation of another language: its line has Arabic yehs and kafs elsewhere, so that these were
 * chosen («صحيفة جمهوری اسلامی»).
 */
function isQuotation(word: string, whole: string): boolean {
  if (whole !== asked.whole) asked = { whole, hasArabicKeys: arabicKeysIn.test(whole) };
  return asked.hasArabicKeys && !isArabic(word);
}

/** What was asked last: for each word of a line, the whole line would be looked through. */
let asked = { whole: "", hasArabicKeys: false };

/** Whether a word of another language stands in the same run of words, with none that is Arabic for sure between. */
function hasPersianNeighbour(word: string, offset: number, whole: string): boolean {
  if (isArabic(word)) return false;
  let left = whole.slice(Math.max(0, offset - REACH), offset);
  let right = whole.slice(offset + word.length, offset + word.length + REACH);
  for (let step = 0; step < MOST_WORDS && (left !== "" || right !== ""); step++) {
    const [before, after] = [phraseLeft.exec(left)?.[1], phraseRight.exec(right)?.[1]];
    for (const other of [before, after]) if (other !== undefined && isPersian(other)) return true;
    left = before === undefined || isArabic(before) ? "" : left.slice(0, -before.length - 1);
    right = after === undefined || isArabic(after) ? "" : right.slice(after.length + 1);
  }
  return false;
}

function isArabic(word: string): boolean {
  const typed = arabicKeys(word);
  return (
    arabicOnly.test(word) || isStopWord(typed) || isStopWord(typed.replaceAll(YEH, ALEF_MAKSURA))
  );
}
