import { givenNames, sureGivenNames } from "../arabic/given-names.ts";
import { oncePerObject } from "../base/once.ts";
import type { Authority } from "./authority.ts";
import { buildMatcher, type LabelRule } from "./authority-matcher.ts";
import { labelTokens, type LabelToken } from "./label-tokens.ts";
import { matchesAt, type LabelMatch } from "./match-labels.ts";
import { type Covering, isNamedInside } from "./named-inside.ts";

/**
 * A record named in a text. Offsets in UTF-16 units, end exclusive; a span covers whole words, proclitics
 * included. Mentions of one record do not overlap; those of two may lie in one another.
 */
export interface FoundAuthority {
  /** Id of the record. */
  readonly authority: string;
  readonly start: number;
  readonly end: number;
  /** A name; a name that points back to one (`short-label`); a form of words that is none (`pattern`). */
  readonly rule: LabelRule;
}

const matcherOf = oncePerObject(buildMatcher);

/**
 * Finds the authority records that a text names, by any label in either language: Arabic with proclitics and
 * folded spelling, Latin letters as whole words. A short label counts once a full one of the same record has
 * stood earlier. A label that several records bear goes to the one named last before it, and to none when none
 * was: nothing is guessed.
 *
 * Of names that begin at one word the longest counts: «وزارة الداخلية» is only the beginning of «وزارة الداخلية والسلامة».
 * A name inside another's counts where `isNamedInside` says so. Patterns are found wherever they stand, and hide nothing.
 *
 * Linear in the length of the text, whatever the number of records.
 *
 * @param text a whole article, since back-references reach over paragraphs; names do not run over line breaks.
 * @param records all records. The matcher made of them is kept for as long as the list itself lives: hand over
 *   the same list for every article.
 * @returns mentions in order of their first words, the longer before what lies in it; never throws.
 */
export function findAuthorities(text: string, records: readonly Authority[]): FoundAuthority[] {
  const matcher = matcherOf(records);
  const tokens = labelTokens(text);
  const words = { text, tokens };
  const mentions: FoundAuthority[] = [];
  /** Ids named so far → when last. */
  const named = new Map<string, number>();
  /** The names around a word, the innermost last. */
  let around: readonly Covering[] = [];
  const add = ({ target, last }: LabelMatch, first: number) => {
    const { authority, rule } = target;
    const start = tokens[first]?.start ?? 0;
    mentions.push({ authority, start, end: tokens[last]?.end ?? start, rule });
    named.set(authority, first);
  };
  for (let i = 0; i < tokens.length; i++) {
    around = around.filter(({ last }) => last >= i);
    const innermost = around.at(-1);
    const { name, patterns } = matchesAt(matcher, tokens, i, innermost?.last ?? Infinity, named);
    const isSomebodyElse = name?.last === i && isAfterGivenName(tokens, i);
    if (
      name !== null &&
      !isSomebodyElse &&
      around.every((outer) => isNamedInside(name, i, outer, words))
    ) {
      add(name, i);
      around = [...around, name];
    }
    for (const pattern of patterns) add(pattern, i);
  }
  return withoutRepeats(mentions);
}

/** Without the patterns of a record that lie over a name or an earlier pattern of the same. */
function withoutRepeats(mentions: readonly FoundAuthority[]): FoundAuthority[] {
  const kept = new Map<string, FoundAuthority[]>();
  const ofRecord = (authority: string) => kept.get(authority) ?? [];
  const keep = (mention: FoundAuthority) =>
    kept.set(mention.authority, [...ofRecord(mention.authority), mention]);
  const isPattern = ({ rule }: FoundAuthority) => rule === "pattern";
  for (const mention of mentions) if (!isPattern(mention)) keep(mention);
  const patterns = mentions.filter(isPattern).filter((mention) => {
    const { authority, start, end } = mention;
    const isFree = ofRecord(authority).every((other) => other.end <= start || other.start >= end);
    if (isFree) keep(mention);
    return isFree;
  });
  if (patterns.length === 0) return mentions.filter((mention) => !isPattern(mention));
  const shown = new Set(patterns);
  return mentions
    .filter((mention) => !isPattern(mention) || shown.has(mention))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a word belongs to the name of somebody else: «جمال مبارك» is not Mubarak. Names that are words as well count after another. */
function isAfterGivenName(tokens: readonly LabelToken[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? "";
  const word = tokens[at];
  if (word?.joined !== true || !word.arabic || word.key.startsWith(",")) return false;
  if (sureGivenNames.has(before)) return true;
  return (
    givenNames.has(before) &&
    tokens[at - 1]?.joined === true &&
    givenNames.has(tokens[at - 2]?.key ?? "")
  );
}
