import { BEH, LAM, WAW } from "../../arabic/letters.ts";
import { chainPattern, chainsOf } from "../../arabic/proclitics.ts";

/**
 * The consonants of a name, in one alphabet for both scripts, by which Washington meets واشنطن and Gadhafi
 * meets القذافي without a dictionary. Coarse on purpose, for it only finds candidates: `unlikeness` says which of them
 * is written so. Sounds that romanisers write in several ways, or that Arabic writes with one letter, fall into one
 * class.
 *
 * ب پ b p → b · ف ڤ f v ph → f · ت ط t th ث → t · د ض ذ ظ d dh → d · ج غ گ g j dj gh → g ·
 * ك ق خ k q c x kh → k · س ص ز ش تش تس s z sh ch tz → s · ح ه h → nothing (at the end or after another consonant often
 * silent) · ل l · م m · ن n · ر r · vowels, و ي ا ع ء w y → nothing.
 */
const arabic: Readonly<Record<string, string>> = {
  ب: "b",
  ف: "f",
  ت: "t",
  ط: "t",
  ث: "t",
  د: "d",
  ض: "d",
  ذ: "d",
  ظ: "d",
  ج: "g",
  غ: "g",
  ك: "k",
  ق: "k",
  خ: "k",
  س: "s",
  ص: "s",
  ز: "s",
  ش: "s",
  ل: "l",
  م: "m",
  ن: "n",
  ر: "r",
};

/** Longest first: groups of Latin letters that stand for one sound. */
const latin: readonly (readonly [pattern: RegExp, sounds: string])[] = [
  [/ngt/g, "nt"],
  [/tch|sch|sh|ch|t[sz]/g, "s"],
  [/ph/g, "f"],
  [/kh|ck/g, "k"],
  [/gh|dj/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/[ckq]/g, "k"],
  [/[szSZ]/g, "s"],
  [/[bp]/g, "b"],
  [/[fv]/g, "f"],
  [/[gj]/g, "g"],
  [/[^bdfgklmnrst]/g, ""],
];

const arabicLetter = /[\u0620-\u064A]/;
/**
 * What may be joined to a name in front. Neither ك nor ف: كال and فال begin more foreign names (كاليفورنيا, فالنسيا)
 * than articles before names; and of proclitics without article only و, since names begin with the others.
 */
const article = chainsOf({
  conjunctions: [WAW],
  prepositions: [BEH, LAM],
  future: false,
  article: true,
}).filter((chain) => chain.article);
const front = new RegExp(`^(?:${chainPattern(article)}|${WAW}(?=.{4}))`);

/** A folded Arabic word without what may be joined to a name in front; a guess, good enough to compare sounds. */
export function bareName(term: string): string {
  return term.replace(front, "");
}

/**
 * @param term a folded word.
 * @returns its consonants, doubled ones once; empty when it has none.
 */
export function skeleton(term: string): string {
  let sounds = "";
  if (arabicLetter.test(term)) {
    const plain = bareName(term).replaceAll("تش", "ش").replaceAll("تس", "س");
    for (const letter of plain) sounds += arabic[letter] ?? "";
  } else {
    sounds = term;
    for (const [pattern, sound] of latin) sounds = sounds.replace(pattern, sound);
  }
  return sounds.replace(/(.)\1+/g, "$1");
}

/** What a romaniser may have meant by letters that mostly mean something else; the likeliest first. */
const otherReadings: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^[aeiou]l(?=[^aeiouy])/, ""], // the article, written together with its noun: Elbaradei
  [/[gj]h?/g, "k"], // ق as g: Gadhafi, Bourguiba; خ as j: Juan
  [/c?h(?=[aeiouylr])/g, "k"], // ch as in Cholera; خ as h: Halifa
  [/z/g, "d"], // ظ and ذ as z: Nazif, Zawahiri
  [/ic$/, "ich"], // Slavic names: Ibrahimovic
];
/** The same from the Arabic side. */
const otherLetters: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/[قخ]/g, "غ"],
  [/[ظذ]/g, "ز"],
  [/ك/g, "ش"],
];

/** Other keys than its skeleton under which a name of the other script may be listed; at most three. */
export function otherSkeletons(term: string): readonly string[] {
  const own = skeleton(term);
  const readings = (arabicLetter.test(term) ? otherLetters : otherReadings).map(([from, to]) =>
    skeleton(term.replace(from, to)),
  );
  return [...new Set(readings)].filter((key) => key !== own && key !== "").slice(0, 3);
}
