import { reviewList } from "../../../lib/archive/ask/review-list.ts";
import type { AuthorityType } from "../../../lib/authorities/authority.ts";
import type { Sentence } from "../../../lib/desk/api.ts";

/** A name that texts use, as the review list has it. */
export interface Proposal {
  readonly name: string;
  readonly type: AuthorityType;
  readonly forms: readonly string[];
  readonly articles: number;
  readonly confidence: number;
  readonly country: string | null;
  readonly record: string | null;
  readonly sentences: readonly Sentence[];
}

/** The names of the texts, those of most articles first. It reads the whole archive where something has changed. */
export function readProposals(contentDir: string): readonly Proposal[] {
  return reviewList(contentDir).map(({ name, type, articles, place, sentence }) => {
    const start = sentence.indexOf(name);
    const span = { start: Math.max(0, start), end: Math.max(0, start) + name.length };
    return {
      ...{ name, type, forms: [name], articles, confidence: 0.5, country: null, record: null },
      sentences: [{ place, text: sentence, ...span }],
    };
  });
}
