/**
 * Latin letters for Arabic consonants and long vowels after the BGN/PCGN system of 1956, which the United Nations' system of
 * 1972 shares, without its diacritics and without ʿ and ʾ, as the press writes names.
 */
export const consonants: Readonly<Record<string, string>> = {
  ...{ ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z" },
  ...{ س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "", غ: "gh", ف: "f", ق: "q" },
  ...{ ك: "k", ل: "l", م: "m", ن: "n", ه: "h", و: "w", ي: "y", ء: "", ئ: "", ؤ: "" },
};

/** Letters that are vowels unless one stands behind them. */
export const longVowels: Readonly<Record<string, string>> = { ا: "a", و: "u", ي: "i" };
