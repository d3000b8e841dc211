import { ARTICLE } from "../../../arabic/letters.ts";
import { namedAfter } from "../cues/person-words.ts";
import type { CountedText } from "../count/grams.ts";
import { sign } from "../count/name-text.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import type { NameForm } from "../join/name-form.ts";
import type { Lexicon, Match } from "./lexicon.ts";

/**
 * The names of a text: the longest ones, and of bodies those inside longer names too («فرقة الحرس الوطني» names the guard).
 * A person's name that a street or a school bears is none («شارع …», «المستشفى الجامعي …»).
 */
export function findNames(
  text: CountedText,
  lexicon: Lexicon,
  forms: readonly NameForm[],
  vocabulary: Vocabulary,
): readonly Match[] {
  return lexicon.match(text).flatMap((match) => {
    const isPerson = forms[match.value]?.type === "person";
    if (isPerson && isNamesake(text, match.first, vocabulary)) return [];
    const inner = lexicon
      .match(text, match.first + 1, match.last + 1)
      .filter(({ value }) => forms[value]?.type === "organisation" && forms[value].judged);
    return [match, ...inner];
  });
}

function isNamesake(
  { signs, words, bases }: CountedText,
  first: number,
  vocabulary: Vocabulary,
): boolean {
  if (((signs[first] ?? 0) & sign.joined) === 0 || words[first] !== bases[first]) return false;
  const before = (back: number): string => vocabulary.words[bases[first - back] ?? -1] ?? "";
  const bears = (word: string): boolean => namedAfter.has(word.replace(/^ال/u, ""));
  return bears(before(1)) || (before(1).startsWith(ARTICLE) && bears(before(2)));
}
