import { ARTICLE } from "../../../arabic/letters.ts";
import { isJoined } from "./judged-gram.ts";
import { countOf, type Vocabulary } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";

const common =
  kind.stop |
  kind.generic |
  kind.bodyHead |
  kind.role |
  kind.adjective |
  kind.member |
  kind.naming |
  kind.nationality |
  kind.phraseStop;
const endings = ["ها", "هم", "ه", "نا"] as const;
/** A word of which more than this stands with the article, or with an ending, is a word like others. */
const MOST = 0.25;

/**
 * Whether a word without article seems to be a name: the archive hardly ever writes it with the article, a pronoun, an
 * ending of number or tense, or a letter joined in front.
 */
export function isProper(vocabulary: Vocabulary, word: number): boolean {
  const text = vocabulary.words[word] ?? "";
  if (((vocabulary.kinds[word] ?? 0) & common) !== 0 || isJoined(vocabulary, word)) return false;
  const count = (written: string): number => countOf(vocabulary, written);
  const own = Math.max(1, count(text));
  if (/^[بولفك]/u.test(text) && text.length > 4 && count(text.slice(1)) >= 0.3 * own) return false;
  const otherPerson = text.replace(/^[يت]/u, (letter) => (letter === "ي" ? "ت" : "ي"));
  if (otherPerson !== text && text.length > 3 && count(otherPerson) >= 0.1 * own) return false;
  const stem = text.replace(/ه$/u, "ت");
  const inflected = [
    ARTICLE + text,
    ...endings.map((ending) => stem + ending),
    ...["ا", "ه", "ين", "ت"].map((ending) => text + ending),
  ];
  return inflected.reduce((sum, form) => sum + count(form), 0) <= MOST * own;
}
