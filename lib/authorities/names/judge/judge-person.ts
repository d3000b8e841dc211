import { LAM } from "../../../arabic/letters.ts";
import { countOf } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "./is-proper.ts";
import { dependence, goesOn, isA, isJoined, type JudgedGram, type Verdict } from "./judged-gram.ts";

const never =
  kind.bodyHead |
  kind.theBodyHead |
  kind.role |
  kind.theRole |
  kind.title |
  kind.eventHead |
  kind.generic |
  kind.member |
  kind.country |
  kind.nationality;
const SERVANT = "عبد";
const FAITH = "الدين";
const FATHER = "ابو";
const LONGEST = 6;
/** Share of its places that stand beside an office, a title or a verb of saying, by how the name looks. */
const needed = { given: 0.1, definite: 0.5, other: 0.25 } as const;

/** «يوسف الشاهد», «مارين لوبان»: by a given name, or by the offices that stand beside it. */
export function judgePerson(gram: JudgedGram): Verdict {
  const { count } = gram;
  if (gram.words.length > LONGEST || !hasShape(gram)) return null;
  if (goesOn(gram).most >= 0.6 || dependence(gram) >= 0.6) return null;
  if (gram.in("work") / count >= 0.4 || isCutWrong(gram)) return null;
  const strong = gram.in("title", "office", "officeAfter");
  const share = (strong + gram.in("speech")) / count;
  const allDefinite = gram.kinds.every((bits) => (bits & kind.the) !== 0);
  if (isA(gram, 0, kind.sure) && (!allDefinite || share > 0.2)) {
    if (isA(gram, 0, kind.place) && share < 0.2) return null;
    const isPlain = gram.words.length === 2 && !isA(gram, 1, kind.the | kind.given);
    if (isPlain && share < 0.05 && !isLast(gram)) return null;
    return { type: "person", confidence: Math.min(0.95, 0.7 + share) };
  }
  const isGiven = isA(gram, 0, kind.given);
  const least =
    isGiven || hasKnownTail(gram) ? needed.given : allDefinite ? needed.definite : needed.other;
  if (strong < 2 || share < least) return null;
  if (!isGiven && !looksForeign(gram, share, allDefinite)) return null;
  if (isGiven && share < 0.5 && !isA(gram, -1, kind.the | kind.given) && !isLast(gram)) return null;
  return { type: "person", confidence: Math.min(0.9, 0.4 + share) };
}

function isLast({ archive, words }: JudgedGram): boolean {
  return isProper(archive.vocabulary, words.at(-1) ?? 0);
}

/** Whether the words may be a name of somebody: none that names bodies, offices or lands, and none left open. */
function hasShape(gram: JudgedGram): boolean {
  const { texts, words, archive } = gram;
  const { bases, kinds } = archive.vocabulary;
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  if (isA(gram, 0, kind.lineage) && first !== FATHER) return false;
  if (first === FAITH || last === SERVANT || isA(gram, -1, kind.lineage)) return false;
  if (texts.length === 2 && (first === SERVANT || last === FAITH)) return false;
  return words.every((word, i) => {
    if (isPurpose(gram, i)) return false;
    const base = kinds[bases[word] ?? word] ?? 0;
    if (i > 0 && isJoined(archive.vocabulary, word)) {
      if ((base & (kind.place | kind.country)) !== 0) return false;
      if (/^(?:لل|[وب]ال)/u.test(texts[i] ?? "") && !isA(gram, i, kind.given)) return false;
    }
    if (!isA(gram, i, never) || isA(gram, i, kind.sure)) return true;
    // قائد stands inside names, and alone it is the tail of one.
    const isInside = i === 1 && words.length === 3 && !isA(gram, 0, kind.generic | kind.role);
    const isTail =
      i === 0 && words.length === 2 && isA(gram, 1, kind.adjective) && texts[i] === "قاءد";
    return isA(gram, i, kind.role) && (isInside || isTail);
  });
}

/** ل with a noun («لمكافحة …»), and no name that begins with it (لوبان). */
function isPurpose(gram: JudgedGram, i: number): boolean {
  const { vocabulary } = gram.archive;
  const text = gram.texts[i] ?? "";
  if (!text.startsWith(LAM) || isA(gram, i, kind.given)) return false;
  return countOf(vocabulary, text.slice(1)) >= 0.3 * countOf(vocabulary, text);
}

/** Whether a word of the sentence before the name was taken with it: «الوطني | فرحات الحرشاني». */
function isCutWrong(gram: JudgedGram): boolean {
  const { archive, node, count, words } = gram;
  if (isA(gram, 0, kind.given | kind.lineage)) return false;
  const the = isA(gram, 0, kind.the);
  if (words.length === 2) return the && isA(gram, 1, kind.given);
  if (isA(gram, 1, kind.given)) return true;
  const tail = archive.grams.count[archive.contexts.suffix[node] ?? 0] ?? 0;
  return the && tail > 1.2 * count && !isA(gram, 1, kind.role);
}

/** Whether the name without its first word stands beside offices («(حافظ) قائد السبسي»). */
function hasKnownTail(gram: JudgedGram): boolean {
  const { grams, contexts } = gram.archive;
  const tail = contexts.suffix[gram.node] ?? 0;
  if (gram.words.length < 3 || !isA(gram, 1, kind.role) || tail === 0) return false;
  const beside = (contexts.office[tail] ?? 0) + (contexts.title[tail] ?? 0);
  return beside > 0.3 * (grams.count[tail] ?? 0);
}

/** A name without a known given name: words that are nothing else, unless offices stand beside most of its places. */
function looksForeign(gram: JudgedGram, share: number, allDefinite: boolean): boolean {
  const { vocabulary } = gram.archive;
  const [the, endsDefinite] = [isA(gram, 0, kind.the), isA(gram, -1, kind.the)];
  if (isA(gram, 0, kind.adjective | kind.place | kind.guard) && share < 0.5) return false;
  if (isA(gram, -1, kind.place | kind.country) && !endsDefinite) return false;
  if (allDefinite) return !isA(gram, -1, kind.adjective);
  const isFirst = the || isProper(vocabulary, gram.words[0] ?? 0);
  if (!isFirst && (share < 0.5 || (!endsDefinite && !isLast(gram)))) return false;
  if (endsDefinite || isLast(gram)) return true;
  return share >= 0.5 && the;
}
