import { namedAfter } from "../cues/person-words.ts";
import { countOf } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "./is-proper.ts";
import { isA, isJoined, type JudgedGram } from "./judged-gram.ts";

const offices = kind.theRole | kind.title | kind.role;

/**
 * Whether the words behind a head can be the rest of a name and nothing more: nouns and adjectives with the article,
 * «لل…» and «وال…» among them, a complement with ل or its place with ب, a noun in the construct state, a proper name.
 *
 * @param definite the head bears the article; an adjective follows it then.
 */
export function isHeadPhrase(gram: JudgedGram, definite: boolean): boolean {
  return gram.words.every((_, i) => i === 0 || goesWith(gram, i, definite));
}

function goesWith(gram: JudgedGram, i: number, definite: boolean): boolean {
  const { texts, words, archive } = gram;
  const { vocabulary } = archive;
  const text = texts[i] ?? "";
  const word = words[i] ?? 0;
  const last = i === words.length - 1;
  const base = vocabulary.kinds[vocabulary.bases[word] ?? word] ?? 0;
  if (isA(gram, i, offices)) return false;
  if (isA(gram, i, kind.the)) {
    if (isA(gram, i, kind.adjective)) return true;
    return i === 1 ? !definite : !isA(gram, i - 1, kind.adjective);
  }
  if (/^لل.../u.test(text)) return true;
  if (/^وال../u.test(text) && i > 1) return (base & (kind.theBodyHead | kind.theRole)) === 0;
  if (i > 1 && !last && bears(gram, text, "ل")) return true;
  if (i > 2 && !last && bears(gram, text, "و") && (texts[i - 1] ?? "").startsWith("ل")) return true;
  const isPlace = (base & (kind.place | kind.country | kind.lineage)) !== 0;
  if (i > 1 && text.startsWith("ب") && isJoined(vocabulary, word) && isPlace) return true;
  if (i === 1 && definite) return false;
  if (isA(gram, i, kind.place | kind.country)) return true;
  const isNamesake = i === 2 && namedAfter.has((texts[0] ?? "").replace(/^ال/u, ""));
  if (isA(gram, i, kind.given | kind.lineage))
    return i === 1 || isNamesake || isA(gram, i - 1, kind.given | kind.lineage | kind.title);
  if (last) {
    if (i > 1 && isA(gram, i - 1, kind.the)) return false;
    return isProper(vocabulary, word) && (i > 1 || isA(gram, 0, kind.naming));
  }
  // A noun without article between: «مركز دراسات الخليج», «مجلس نواب الشعب».
  const next = isA(gram, i + 1, kind.the | kind.place | kind.country);
  return i <= 2 && (next || isProper(vocabulary, word));
}

/** Whether a word is another with the letter joined in front. */
function bears({ archive }: JudgedGram, text: string, letter: string): boolean {
  return (
    text.length > 3 && text.startsWith(letter) && countOf(archive.vocabulary, text.slice(1)) > 0
  );
}
