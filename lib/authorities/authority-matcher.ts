import { ARTICLE } from "../arabic/letters.ts";
import { beforeNouns, chainsOf, join } from "../arabic/proclitics.ts";
import type { Authority, AuthorityType } from "./authority.ts";
import { labelTokens } from "./label-tokens.ts";

/** How a label tells of its record; a short one counts only after a full one, or a pattern, in the same article. */
export type LabelRule = "label" | "short-label" | "pattern";

/** One record that a label names. */
export interface LabelTarget {
  readonly authority: string;
  readonly type: AuthorityType;
  readonly rule: LabelRule;
  /** A Latin label of one word, as written: it must be capitalised so (UN is not "un"). */
  readonly exact: string | null;
}

/** Labels by their words. */
export interface LabelNode {
  readonly next: Map<string, LabelNode>;
  readonly targets: LabelTarget[];
}

/** The labels, and the ways into them through a first word with proclitics. */
export interface AuthorityMatcher {
  readonly root: LabelNode;
  readonly joined: ReadonlyMap<string, readonly LabelNode[]>;
}

/** The first word of a label is entered with each, so that the text need not be guessed at. */
const joinedInFront = chainsOf({ ...beforeNouns, article: false }).slice(1);

/**
 * Enters the labels of all records into a trie. Build it once and use it for every article.
 *
 * @param records each id once; a label without letters is left out.
 * @returns the trie; its size grows with the labels, the time of a search does not.
 */
export function buildMatcher(records: readonly Authority[]): AuthorityMatcher {
  const root: LabelNode = { next: new Map(), targets: [] };
  for (const { id, type, prefLabel, altLabels, shortLabels, patterns } of records) {
    for (const locale of ["ar", "en"] as const) {
      const labels = {
        label: [prefLabel[locale] ?? "", ...altLabels[locale]],
        "short-label": shortLabels?.[locale] ?? [],
        pattern: patterns?.[locale] ?? [],
      };
      for (const rule of ["label", "short-label", "pattern"] as const)
        for (const label of labels[rule]) enter(root, label, { authority: id, type, rule });
    }
  }
  const joined = new Map<string, LabelNode[]>();
  for (const [key, node] of root.next) {
    for (const written of withProclitics(key))
      joined.set(written, [...(joined.get(written) ?? []), node]);
  }
  return { root, joined };
}

function enter(root: LabelNode, label: string, target: Omit<LabelTarget, "exact">): void {
  const tokens = labelTokens(label);
  const [first, ...rest] = tokens;
  if (first === undefined) return;
  let node = child(root, first.key);
  for (const token of rest) node = child(node, token.key);
  if (node.targets.some(({ authority }) => authority === target.authority)) return;
  const exact = rest.length === 0 && !first.arabic ? first.text : null;
  node.targets.push({ ...target, exact });
}

function child(node: LabelNode, key: string): LabelNode {
  let found = node.next.get(key);
  if (found === undefined) node.next.set(key, (found = { next: new Map(), targets: [] }));
  return found;
}

/** A word with all that may be joined to it. Whether its ال is the article (الصين) or not (ألمانيا) is not known. */
function withProclitics(key: string): ReadonlySet<string> {
  if (!/^\p{Script=Arabic}/u.test(key)) return new Set();
  const written = joinedInFront.map((chain) => join(chain, key));
  if (!key.startsWith(ARTICLE)) return new Set(written);
  const base = key.slice(ARTICLE.length);
  return new Set([
    ...written,
    ...joinedInFront.map((chain) => join({ ...chain, article: true }, base)),
  ]);
}
