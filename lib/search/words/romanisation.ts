import { oncePerText } from "../../base/once.ts";
import { ALEF, WAW, YEH } from "../../arabic/letters.ts";
import { bareName } from "./sounds.ts";

/**
 * Whether a Latin spelling may be an Arabic name written out, letter by letter: what `skeleton` brings together only
 * sounds alike. ز is not the sh of Sharaf («زرافة», a giraffe), and the ا of «ظرافة» is not the i of drive.
 *
 * Each Arabic consonant has the Latin ones that romanisers write for it; short vowels may stand between them; a run
 * of vowel letters needs a vowel, one of its own.
 */
const consonants: Readonly<Record<string, string>> = {
  ب: "[bp]+",
  ت: "t+h?",
  ث: "(th|t|s)",
  ج: "(dj|zh|ch|[gj]+)",
  ح: "h?",
  خ: "(kh|ch|h|k)",
  د: "d+h?",
  ذ: "(dh|th|z|d+)",
  ر: "r+h?",
  ز: "[zs]+",
  س: "(sc|[scz]+)",
  ش: "(sh|ch|s(?=[pt]))",
  ص: "[sc]+",
  ض: "d+h?",
  ط: "t+h?",
  ظ: "(dh|th|z|d+)",
  غ: "gh?",
  ف: "[fvw]+",
  ق: "[cgkq]+h?",
  ك: "[cgkq]+h?",
  ل: "l+",
  م: "m+",
  ن: "n+g?",
  ه: "h?",
};

/** Two letters that Latin may write as one. */
const groups: Readonly<Record<string, string>> = {
  تش: "t?(ch|sh)",
  كس: "(x|[ckq]+[aeiouy]*s+)",
};

const vowels = "[aeiouwy]";
/** Vowels that Arabic does not write. */
const short = `(${vowels}{1,3}h?)?`;
const own: Readonly<Record<string, string>> = { [ALEF]: "aeou", [WAW]: "ouw", [YEH]: "iyej" };
const pieces = /تش|كس|ه$|[اويىءع]+|./g;

const patternOf = oncePerText((arabic) => romanisationsOf(bareName(arabic)), { most: 500 });

/** @param latin @param arabic folded spellings. */
export function romanises(latin: string, arabic: string): boolean {
  return patternOf(arabic).test(
    latin
      .replace(/sch|tch/g, "sh")
      .replace(/ph/g, "f")
      .replace(/ngt/g, "nt"),
  );
}

function romanisationsOf(name: string): RegExp {
  const parts = [...name.matchAll(pieces)].map(({ 0: piece, index }) => {
    const last = index + piece.length === name.length;
    if (/^[اويىءع]/.test(piece)) {
      const letters = [...piece].map((letter) => own[letter] ?? "aeiou").join("");
      return index === 0 ? `h?${vowels}+` : `${vowels}*[${letters}]${vowels}*h?`;
    }
    if (piece === "ه" && last) return `(${vowels}+[ht]?)?`;
    return (groups[piece] ?? consonants[piece] ?? "") + (last ? "e?" : short);
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}
