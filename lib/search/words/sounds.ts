import { BEH, LAM, WAW } from "../../arabic/letters.ts";
import { chainPattern, chainsOf } from "../../arabic/proclitics.ts";

/**
 * The consonants of a name, in one alphabet for both scripts, by which Washington meets واشنطن and Gadhafi
 * meets القذافي without a dictionary. Coarse on purpose: sounds that romanisers write in several ways, or that
 * Arabic writes with one letter, fall into one class.
 *
 * ب پ b p → b · ف ڤ f v ph → f · ت ط t th ث → t · د ض ذ ظ d dh → d · ج غ گ g j gh → g ·
 * ك ق خ k q c x kh → k · س ص ز ش تش s z sh ch → s · ح ه h → nothing (at the end or after another consonant often
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
  [/tch|sch|sh|ch/g, "s"],
  [/ph/g, "f"],
  [/kh|ck/g, "k"],
  [/gh/g, "g"],
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
    for (const letter of bareName(term).replaceAll("تش", "ش")) sounds += arabic[letter] ?? "";
  } else {
    sounds = term;
    for (const [pattern, sound] of latin) sounds = sounds.replace(pattern, sound);
  }
  return sounds.replace(/(.)\1+/g, "$1");
}
