import type { CountedText } from "../count/grams.ts";
import type { NameText } from "../count/name-text.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import type { Match } from "./lexicon.ts";

const letter = /^[\s\p{M}\u0640]*\p{L}/u;

/**
 * A name as the text writes it, without letters joined in front, quotation marks and vowel marks.
 * @param whole the letter in front belongs to the name.
 * @returns null where the text writes less than the name: «للهيئة» does not hold «الهيئة».
 */
export function surfaceOf(
  parts: readonly string[],
  text: NameText,
  { words, bases }: CountedText,
  { first, last }: Match,
  { whole, vocabulary }: { readonly whole: boolean; readonly vocabulary: Vocabulary },
): string | null {
  const part = parts[text.parts[first] ?? 0] ?? "";
  const [written, base] = [words[first] ?? 0, bases[first] ?? 0].map(
    (n) => vocabulary.words[n] ?? "",
  );
  let start = text.starts[first] ?? 0;
  if (written !== undefined && base !== undefined && written !== base && !whole) {
    if (!written.endsWith(base)) return null;
    for (let left = written.length - base.length; left > 0; left--)
      start += letter.exec(part.slice(start, start + 12))?.[0].length ?? 1;
  }
  return part
    .slice(start, text.ends[last] ?? start)
    .replace(/[«»"“”„]/gu, " ")
    .replace(/[\p{Mn}\u0640]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
