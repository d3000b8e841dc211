import { fold } from "../../arabic/fold.ts";
import { ARTICLE, LAM, WAW } from "../../arabic/letters.ts";
import { beforeNouns, join, segmenter, type Chain } from "../../arabic/proclitics.ts";
import { tokenise } from "../../arabic/tokenise.ts";
import { oncePerText } from "../../base/once.ts";

/** A word of a text, as the cues see it. */
export interface CandidateWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** What it may be without conjunctions and prepositions; the word itself comes first. */
  readonly bases: readonly string[];
  readonly kind: "arabic" | "latin" | "number";
  /** Nothing but space lies between it and the word before. */
  readonly glued: boolean;
  /** It bears the article and no conjunction or preposition. */
  readonly definite: boolean;
}

const space = /^[^\S\n]{1,4}$/u;

/** No article: a name is cut out of the text as it stands, and للهيئة does not hold الهيئة. */
const segment = segmenter({ ...beforeNouns, article: false });

const spelling = oncePerText(
  (text) => {
    const folded: string = fold(text);
    return { folded, bases: [folded, ...segment(folded).map(({ base }) => base)] };
  },
  { most: 20_000, longest: 12 },
);

/** Cuts a text into words. Linear in its length. */
export function candidateWords(text: string): readonly CandidateWord[] {
  let before = -1;
  return tokenise(text).map(({ text: written, start, end, kind }) => {
    const { folded, bases } = spelling(written);
    const glued = before >= 0 && start - before <= 4 && space.test(text.slice(before, start));
    before = end;
    const definite = kind === "arabic" && folded.startsWith(ARTICLE) && folded.length > 4;
    return { text: written, start, end, folded, bases, kind, glued, definite };
  });
}

const THE: Chain = { conjunction: "", preposition: "", future: false, article: true };
/** و and the article: a name goes on behind it («الداخلية والسلامة»). */
export const AND_THE = join({ ...THE, conjunction: WAW }, "");
/** ل and the article: what a body is for («الهيئة العامة للطيران»). */
export const FOR_THE = join({ ...THE, preposition: LAM }, "");

/** Whether a word with the article goes on with the nouns before it. */
export function isLinked({ definite, folded }: CandidateWord): boolean {
  return definite || folded.startsWith(AND_THE) || folded.startsWith(FOR_THE);
}

/**
 * How many letters stand joined before a word of the set: 0 when it is one as it stands, null when it is none.
 */
export function prefixBefore(word: CandidateWord, set: ReadonlySet<string>): number | null {
  const base = word.bases.find((one) => set.has(one));
  return base === undefined ? null : word.folded.length - base.length;
}

/** The set's words with the article, for heads such as الهيئة. */
export function withArticle(set: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].map((word) => ARTICLE + word));
}
