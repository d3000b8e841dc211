import type { ResolvedWord } from "../../search/query/resolve/resolve-word.ts";
import { likeness } from "../../search/rank/likeness.ts";
import { worth } from "../../search/rank/score-word.ts";
import { CHANNELS, FAMILY, SAME, SAME_ENDING, SAME_FRONT } from "../../search/rank/scorer.ts";
import type { TermSet } from "../tokens.ts";

/** A term, and for how much of it an occurrence counts. */
interface SharedTerm {
  readonly term: string;
  readonly share: number;
  readonly articles: number;
}

/** Some terms that add up to one word. */
export interface Reading {
  readonly terms: readonly SharedTerm[];
  /** What their weight is multiplied by; 1 for the word itself. */
  readonly factor: number;
}

/** How a word of a question is scored: `scoreWord` as a list of what it adds up. */
export interface WordPlan {
  /** The word itself, in each channel; null where the archive does not have it. */
  readonly own: readonly Reading[] | null;
  /** What else it may mean: the best of these counts. */
  readonly others: readonly Reading[];
  /** Every term of which an article has to have one. */
  readonly all: TermSet;
}

/** Plans how a word of a question is scored. */
export function planWord({ term: asked, matches }: ResolvedWord): WordPlan {
  const found = matches.find(({ kind }) => kind === "word");
  const channels = Array.from({ length: CHANNELS }, (): SharedTerm[] => []);
  for (const { term, postings } of found?.family.members ?? []) {
    const { letters, sameEnding, sameFront } = likeness(asked, term, found?.family.key ?? "");
    const one = { term, share: 1, articles: postings.length };
    channels[FAMILY]?.push({ ...one, share: letters });
    if (sameEnding) channels[SAME_ENDING]?.push(one);
    if (sameFront) channels[SAME_FRONT]?.push(one);
    if (sameEnding && sameFront) channels[SAME]?.push(one);
  }
  const others = matches.flatMap(({ kind, family, term, likely }): Reading[] => {
    if (kind === "word") return [];
    const [ofFamily, ofTerm] = worth[kind];
    const all = family.members.map((member) => ({
      ...{ term: member.term, share: 1, articles: member.postings.length },
    }));
    const own = all.filter((member) => member.term === term);
    return [
      { terms: all, factor: likely * ofFamily },
      { terms: own, factor: likely * ofTerm },
    ];
  });
  const all = matches.flatMap(({ family }) => family.members.map(({ term }) => term));
  return {
    own: found ? channels.map((terms) => ({ terms, factor: 1 })) : null,
    others,
    all: [...new Set(all)].sort(),
  };
}

/** The terms of a reading as a set. */
export function setOf({ terms }: Reading): TermSet {
  return [...new Set(terms.map(({ term }) => term))].sort();
}
