import { ARTICLE, BEH, FEH, KAF, LAM, SEEN, WAW } from "./letters.ts";

/**
 * The model of what is written joined to the front of an Arabic word. There are three places, in this order,
 * with at most one proclitic in each:
 *
 * 1. a conjunction: و "and", ف "so";
 * 2. a preposition, ب "in", ل "for" or ك "like"; before a verb س, which makes it future;
 * 3. before a noun the article ال.
 *
 * ل swallows the alef of the article (ل + العراق is للعراق), and of three ل two are written (ل + اللجنة is
 * للجنة); so للبنان is ل + لبنان, and could be ل + ال + لبنان or ل + ال + بنان. Each of these letters also begins
 * words of its own (والد, بريطانيا, سيارة): which reading is right only a dictionary can tell, and the model
 * gives them all. Not modelled, since news hardly writes them: the أ of a question, the oath's و and ت.
 *
 * Every room that takes proclitics off says, in a value of `Proclitics`, which of them it allows; what it does not
 * allow is part of the word for it. Sources: Wright, A Grammar of the Arabic Language, I §§ 356–366; the scheme D3 of Habash and
 * Sadat (2006), "Arabic preprocessing schemes for statistical machine translation".
 */
export type Conjunction = typeof WAW | typeof FEH;
export type Preposition = typeof BEH | typeof LAM | typeof KAF;

/** Which proclitics a room allows. */
export interface Proclitics {
  readonly conjunctions: readonly Conjunction[];
  readonly prepositions: readonly Preposition[];
  /** س. */
  readonly future: boolean;
  /** ال; a room that does not allow it has words with their article. */
  readonly article: boolean;
}

/** All that may stand before a noun or a name. */
export const beforeNouns = {
  conjunctions: [WAW, FEH],
  prepositions: [BEH, LAM, KAF],
  future: false,
  article: true,
} as const satisfies Proclitics;

/** All that may stand before a verb; its ل and ب are no part of news. */
export const beforeVerbs = {
  conjunctions: [WAW, FEH],
  prepositions: [],
  future: true,
  article: false,
} as const satisfies Proclitics;

/** Proclitics as they stand before one word; the empty text where a place is empty. */
export interface Chain {
  readonly conjunction: Conjunction | "";
  readonly preposition: Preposition | "";
  readonly future: boolean;
  readonly article: boolean;
}

/** A word cut into its proclitics and what is left, its base. */
export interface Segmentation extends Chain {
  readonly base: string;
}

const NONE: readonly Segmentation[] = [];

/** Every chain that the allowed proclitics form, the empty one first, then ever longer ones. */
export function chainsOf({
  conjunctions,
  prepositions,
  future,
  article,
}: Proclitics): readonly Chain[] {
  const chains: Chain[] = [];
  for (const conjunction of ["", ...conjunctions] as const) {
    for (const preposition of ["", ...prepositions] as const) {
      chains.push({ conjunction, preposition, future: false, article: false });
      if (article) chains.push({ conjunction, preposition, future: false, article: true });
    }
    if (future) chains.push({ conjunction, preposition: "", future: true, article: false });
  }
  return chains.sort((a, b) => join(a, "").length - join(b, "").length);
}

/** Writes a chain in front of a base: وبال + عراق is وبالعراق, ل + ال + لجنه is للجنه. */
export function join({ conjunction, preposition, future, article }: Chain, base: string): string {
  const front = conjunction + preposition + (future ? SEEN : "");
  if (!article) return front + base;
  if (preposition !== LAM) return front + ARTICLE + base;
  return front + (base.startsWith(LAM) ? "" : LAM) + base;
}

/** The chains as they are written, as the source of a pattern that holds all but the empty one, longest first. */
export function chainPattern(chains: readonly Chain[]): string {
  const written = new Set(chains.map((chain) => join(chain, "")));
  const alternatives = [...written].filter((text) => text !== "").reverse();
  return `(?:${alternatives.join("|")})`;
}

/**
 * Makes the function that cuts words by the proclitics that a room allows.
 *
 * @returns a function of a folded word that gives the segmentations beside the word as a whole, with ever more
 *   taken off; every base has at least one letter. `join` puts each of them together to the word again.
 */
export function segmenter(allowed: Proclitics): (word: string) => readonly Segmentation[] {
  const byFirst = new Map<string, { readonly chain: Chain; readonly written: string }[]>();
  for (const chain of chainsOf(allowed)) {
    const written = join(chain, "");
    const others = byFirst.get(written.charAt(0)) ?? [];
    if (written !== "") byFirst.set(written.charAt(0), [...others, { chain, written }]);
  }
  return (word) => {
    const possible = byFirst.get(word.charAt(0));
    if (possible === undefined) return NONE;
    const found: Segmentation[] = [];
    for (const { chain, written } of possible) {
      if (!word.startsWith(written)) continue;
      const { conjunction, preposition, future, article } = chain;
      const base = word.slice(written.length);
      // ل + ال + ل…: one of three ل is not written.
      const swallowed = article && preposition === LAM;
      if (swallowed) found.push({ conjunction, preposition, future, article, base: LAM + base });
      if (base === "" || (swallowed && base.startsWith(LAM))) continue;
      found.push({ conjunction, preposition, future, article, base });
    }
    return found;
  };
}
