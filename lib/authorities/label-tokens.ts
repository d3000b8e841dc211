import { oncePerText } from "../base/once.ts";
import { fold } from "../arabic/fold.ts";
import { beforeNouns, chainPattern, chainsOf } from "../arabic/proclitics.ts";
import { tokenise } from "../arabic/tokenise.ts";

/** A word of a label or of a text, as labels are compared. */
export interface LabelToken {
  /** Folded; a comma before it when one stands between it and the word before. */
  readonly key: string;
  /** Latin words end in a possessive at times: the word without it. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly arabic: boolean;
  /** Whether it may continue the name that the word before it belongs to. */
  readonly joined: boolean;
}

const arabicGap = /^[^\S\n]{0,2}[،,]?[^\S\n]{0,2}[-–—«»"“”()]?[^\S\n]{0,2}$/u;
const latinGap = /^[^\S\n]{0,2}[.,]?[^\S\n]{0,2}[-–—&/'’"“”()]?[^\S\n]{0,2}$/u;
const joined = chainPattern(chainsOf({ ...beforeNouns, article: false }));
const servant = new RegExp(`^(${joined}?عبد)(ال..+)$`, "u");
const possessive = /'s?$/u;

/** Inside a name: the cases of أبو are one word, and ابن is بن. */
const variants = new Map([
  ["ابا", "ابو"],
  ["ابي", "ابو"],
  ["ابن", "بن"],
]);

/** Half of a newspaper's words are a few hundred: each is folded once. */
const foldOnce = oncePerText((word) => fold(word).replace(/’/gu, "'"), {
  most: 20_000,
  longest: 12,
});

/**
 * Cuts a label or a text into the words that labels are compared by: عبدالله is عبد الله, ابن is بن, vowel
 * marks and hamza forms are folded, the apostrophes are one. Linear in the length of the text.
 */
export function labelTokens(text: string): readonly LabelToken[] {
  const tokens: LabelToken[] = [];
  let before = -1;
  for (const token of tokenise(text)) {
    const arabic = token.kind === "arabic";
    const gap = before < 0 ? "" : text.slice(before, token.start);
    const joined = before >= 0 && gap.length <= 6 && (arabic ? arabicGap : latinGap).test(gap);
    const comma = joined && /[،,]/u.test(gap) ? "," : "";
    const folded = foldOnce(token.text);
    const push = (word: string, isJoined: boolean, prefix: string): void => {
      const key = prefix + (variants.get(word) ?? word);
      const { text: written, start, end } = token;
      const plain = arabic ? key : key.replace(possessive, "");
      tokens.push({ key, plain, start, end, text: written, arabic, joined: isJoined });
    };
    const split = arabic ? servant.exec(folded) : null;
    if (split) {
      push(split[1] ?? "", joined, comma);
      push(split[2] ?? "", true, "");
    } else push(folded, joined, comma);
    before = token.end;
  }
  return tokens;
}
