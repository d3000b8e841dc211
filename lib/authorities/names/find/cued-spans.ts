import { fold } from "../../../arabic/fold.ts";
import { proposeCandidates } from "../../candidates/propose-candidates.ts";
import type { AuthorityType } from "../../authority.ts";
import type { NameText } from "../count/name-text.ts";

/** A name that a cue shows: words `first` to `last` of a text. */
export interface CuedSpan {
  readonly type: AuthorityType;
  readonly first: number;
  readonly last: number;
  /** What the first word is without the letters joined in front. */
  readonly base: string;
}

/** The names of an article that cues show (`proposeCandidates`), by its words. */
export function cuedSpans(parts: readonly string[], text: NameText): readonly CuedSpan[] {
  let from = 0;
  return parts.flatMap((part, number) =>
    proposeCandidates(part).flatMap(({ type, start, end }): CuedSpan[] => {
      while ((text.parts[from] ?? number) < number) from++;
      let first = from;
      while (text.parts[first] === number && (text.ends[first] ?? 0) <= start) first++;
      let last = first;
      while (text.parts[last + 1] === number && (text.starts[last + 1] ?? end) < end) last++;
      if (text.parts[first] !== number) return [];
      const joined = fold(part.slice(text.starts[first], start)).trim();
      return [{ type, first, last, base: (text.words[first] ?? "").slice(joined.length) }];
    }),
  );
}

/** Words that cues cut letters off, each with what is left. */
export function cuedBases(
  texts: readonly NameText[],
  spans: readonly (readonly CuedSpan[])[],
): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  spans.forEach((list, n) => {
    for (const { first, base } of list) {
      const word = texts[n]?.words[first] ?? base;
      if (base !== word && base.length > 1) bases.set(word, base);
    }
  });
  return bases;
}
