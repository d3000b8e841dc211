import { ARTICLE, LAM, WAW } from "../../../arabic/letters.ts";
import { beforeNouns, segmenter } from "../../../arabic/proclitics.ts";
import { kind } from "./word-kinds.ts";

const segment = segmenter({ ...beforeNouns, article: false });
const beforeArticle = /^(?:[وف]?[بك]|[وف])(ال.{3,})$/u;
const forThe = /^[وف]?لل(.{2,})$/u;

/** A word of one of these kinds is one word, and so is what is left when letters are taken off. */
const known = kind.sure | kind.bodyHead | kind.theBodyHead | kind.place | kind.country;
const whole =
  known |
  kind.given |
  kind.role |
  kind.stop |
  kind.title |
  kind.speech |
  kind.eventHead |
  kind.lineage;
const offices = kind.role | kind.title;

/**
 * A word without the letters joined in front of it. Before an article they are hardly ever part of the word; otherwise
 * the archive's own words say whether they are: what is left must be more frequent than the word, or be a known one.
 *
 * @param count how often a word stands in the archive.
 * @param kinds what a word is (`kindsOf`).
 */
export function baseOf(
  word: string,
  count: (word: string) => number,
  kinds: (word: string) => number,
): string {
  if ((kinds(word) & whole) !== 0) return word;
  const joined = beforeArticle.exec(word)?.[1];
  if (joined !== undefined && (joined.length > 5 || count(joined) > 0)) return joined;
  const rest = forThe.exec(word)?.[1];
  if (rest !== undefined) {
    const [plain, doubled] = [ARTICLE + rest, ARTICLE + LAM + rest];
    return count(doubled) > count(plain) ? doubled : plain;
  }
  const own = count(word);
  for (const { base } of segment(word)) {
    if (base.length < 3 || base.startsWith(ARTICLE)) continue;
    const bits = kinds(base);
    const often = count(base);
    if ((bits & known) !== 0 && often * 2 >= own) return base;
    if ((bits & kind.bodyHead) !== 0 && base.length > 3) return base;
    if ((bits & offices) !== 0 && word.startsWith(WAW) && often >= own) return base;
    if (often >= Math.max(3, (base.length > 4 ? 1 : 3) * own)) return base;
  }
  return word;
}
