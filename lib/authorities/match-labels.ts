import type { AuthorityMatcher, LabelNode, LabelTarget } from "./authority-matcher.ts";
import type { LabelToken } from "./label-tokens.ts";

/** A label that stands in a text, from the word at which it was looked for to its last. */
export interface LabelMatch {
  readonly target: LabelTarget;
  readonly last: number;
}

/** What begins at one word of a text. */
export interface LabelMatches {
  /** The longest name. */
  readonly name: LabelMatch | null;
  /** Of each record the longest pattern. */
  readonly patterns: readonly LabelMatch[];
}

const nothing: LabelMatches = { name: null, patterns: [] };

/**
 * The labels that begin at a word, with or without proclitics.
 * @param until the last word that a name may reach.
 * @param named ids named so far → when last: decides between records that bear the same label.
 */
export function matchesAt(
  { root, joined }: AuthorityMatcher,
  tokens: readonly LabelToken[],
  first: number,
  until: number,
  named: ReadonlyMap<string, number>,
): LabelMatches {
  const token = tokens[first];
  if (token === undefined) return nothing;
  const key = token.key.startsWith(",") ? token.key.slice(1) : token.key;
  const bare = step(root, key, token.plain.startsWith(",") ? token.plain.slice(1) : token.plain);
  const ways = [...bare, ...(joined.get(key) ?? [])];
  if (ways.length === 0) return nothing;
  let name: LabelMatch | null = null;
  const patterns = new Map<string, LabelMatch>();
  for (const way of ways) {
    let nodes: readonly LabelNode[] = [way];
    for (let last = first; nodes.length > 0;) {
      const targets = nodes.flatMap((node) => node.targets);
      const word = last === first ? token.text : null;
      const isPattern = ({ rule }: LabelTarget) => rule === "pattern";
      const target = choose(
        targets.filter((each) => !isPattern(each)),
        word,
        named,
      );
      if (target !== null && last <= until && (name === null || last > name.last))
        name = { target, last };
      const pattern = choose(targets.filter(isPattern), word, named);
      if (pattern !== null && last >= (patterns.get(pattern.authority)?.last ?? first))
        patterns.set(pattern.authority, { target: pattern, last });
      const following = tokens[++last];
      if (following?.joined !== true) break;
      nodes = nodes.flatMap((node) => step(node, following.key, following.plain));
    }
  }
  return { name, patterns: [...patterns.values()] };
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
  if (targets.length === 0) return null;
  const isShort = ({ rule }: LabelTarget) => rule === "short-label";
  const possible = targets.filter(
    (target) =>
      (!isShort(target) || named.has(target.authority)) &&
      (target.exact === null || isWrittenAs(target.exact, word)),
  );
  // A back-reference to somebody already named says more than a full label does.
  const candidates = possible.some(isShort) ? possible.filter(isShort) : possible;
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
