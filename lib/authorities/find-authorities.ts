import { givenNames, sureGivenNames } from "../arabic/given-names.ts";
import { oncePerObject } from "../base/once.ts";
import type { Authority } from "./authority.ts";
import {
  buildMatcher,
  type AuthorityMatcher,
  type LabelNode,
  type LabelTarget,
} from "./authority-matcher.ts";
import { labelTokens, type LabelToken } from "./label-tokens.ts";

/**
 * A record named in a text. Offsets in UTF-16 units, end exclusive; a span covers whole words, proclitics
 * included. Mentions do not overlap.
 */
export interface FoundAuthority {
  /** Id of the record. */
  readonly authority: string;
  readonly start: number;
  readonly end: number;
  /** `label`: a preferred or alternative label; `short-label`: a back-reference after one. */
  readonly rule: "label" | "short-label";
}

const matcherOf = oncePerObject(buildMatcher);

/**
 * Finds the authority records that a text names, by any label in either language: Arabic with proclitics and
 * folded spelling, Latin letters as whole words. The longest label wins. A short label counts once a full one
 * of the same record has stood earlier. A label that several records bear goes to the one named last before
 * it, and to none when none was: nothing is guessed.
 *
 * Linear in the length of the text, whatever the number of records.
 *
 * @param text a whole article, since back-references reach over paragraphs; names do not run over line breaks.
 * @param records all records. The matcher made of them is kept for as long as the list itself lives: hand over
 *   the same list for every article.
 * @returns mentions in order; never throws.
 */
export function findAuthorities(text: string, records: readonly Authority[]): FoundAuthority[] {
  const matcher = matcherOf(records);
  const tokens = labelTokens(text);
  const mentions: FoundAuthority[] = [];
  /** Ids named so far → when last. */
  const named = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const match = longest(matcher, tokens, i, named);
    if (match === null) continue;
    const { target, last } = match;
    if (last === i && isAfterGivenName(tokens, i)) continue;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const rule = target.short ? "short-label" : "label";
    mentions.push({ authority: target.authority, start, end, rule });
    named.set(target.authority, i);
    i = last;
  }
  return mentions;
}

function longest(
  { root, joined }: AuthorityMatcher,
  tokens: readonly LabelToken[],
  first: number,
  named: ReadonlyMap<string, number>,
): { target: LabelTarget; last: number } | null {
  const token = tokens[first];
  if (token === undefined) return null;
  const key = token.key.startsWith(",") ? token.key.slice(1) : token.key;
  const bare = step(root, key, token.plain.startsWith(",") ? token.plain.slice(1) : token.plain);
  const ways = [...bare, ...(joined.get(key) ?? [])];
  let best: { target: LabelTarget; last: number } | null = null;
  for (const way of ways) {
    let nodes: readonly LabelNode[] = [way];
    for (let last = first; nodes.length > 0;) {
      const targets = nodes.flatMap((node) => node.targets);
      const target = choose(targets, last === first ? token.text : null, named);
      if (target !== null && (best === null || last > best.last)) best = { target, last };
      const following = tokens[++last];
      if (following?.joined !== true) break;
      nodes = nodes.flatMap((node) => step(node, following.key, following.plain));
    }
  }
  return best;
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

/** The ways on by a word, as written and without its possessive. */
function step(node: LabelNode, key: string, plain: string): readonly LabelNode[] {
  const found = [node.next.get(key), plain === key ? undefined : node.next.get(plain)];
  return found.filter((child) => child !== undefined);
}

/**
 * The record that a label names here.
 * @param word as the text writes it, where the label is one word; else null.
 */
function choose(
  targets: readonly LabelTarget[],
  word: string | null,
  named: ReadonlyMap<string, number>,
): LabelTarget | null {
  const possible = targets.filter(
    ({ authority, short, exact }) =>
      (!short || named.has(authority)) && (exact === null || isWrittenAs(exact, word)),
  );
  // A back-reference to somebody already named says more than an office's full label does.
  const candidates = possible.some((target) => target.short)
    ? possible.filter((target) => target.short)
    : possible;
  if (candidates.length < 2) return candidates[0] ?? null;
  const known = candidates.filter(({ authority }) => named.has(authority));
  const when = ({ authority }: LabelTarget): number => named.get(authority) ?? -1;
  return known.sort((a, b) => when(b) - when(a))[0] ?? null;
}

function isWrittenAs(exact: string, word: string | null): boolean {
  if (word === null) return false;
  const written = word.replace(/['’]s?$/u, "");
  if (exact === exact.toUpperCase()) return written === exact;
  return exact === exact.toLowerCase() || /^\p{Lu}/u.test(written);
}
