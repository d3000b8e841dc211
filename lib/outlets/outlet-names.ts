import { fold } from "../arabic/fold.ts";
import type { OutletKind } from "./outlet.ts";

/** The spelling in which names of outlets are compared: without vowel marks, hamza, dots, quotation marks, capitals. */
export function speltOutlet(name: string): string {
  const bare = name.trim().replace(/^[«"“”'‘(]+|[»"“”'’)]+$/gu, "");
  return fold(bare.replace(/[.\s_]+/gu, " ").trim()).toLowerCase();
}

/** Signs under which several send together: they say that agencies wrote it, and not which. */
export const collectiveNames: ReadonlySet<string> = new Set(
  ["وكالات", "الوكالات"].map(speltOutlet),
);

/** The nouns that are set before a name, and what they say of it. */
const heads: readonly (readonly [noun: string, kinds: readonly OutletKind[]])[] = [
  ["صحيفة", ["newspaper", "website"]],
  ["جريدة", ["newspaper", "website"]],
  ["مجلة", ["magazine"]],
  ["وكالة أنباء", ["agency"]],
  ["وكالة الأنباء", ["agency"]],
  ["وكالة", ["agency"]],
  ["قناة", ["television"]],
  ["تلفزيون", ["television"]],
  ["شبكة", ["television", "radio", "website"]],
  ["إذاعة", ["radio", "television"]],
  ["راديو", ["radio", "television"]],
  ["موقع", ["website", "newspaper", "television", "agency"]],
  ["بوابة", ["website", "newspaper"]],
];

/** Those nouns in compared spelling. */
export const headNouns: readonly string[] = heads.map(([noun]) => speltOutlet(noun));

/** What a name with a noun before it («قناة الجزيرة») says. */
export interface HeadedName {
  readonly rest: string;
  readonly kinds: readonly OutletKind[];
}

const spelt = heads.map(([noun, kinds]) => [`${speltOutlet(noun)} `, kinds] as const);

/** Takes the noun off a name in compared spelling; null where none stands before it. */
export function withoutHead(name: string): HeadedName | null {
  const found = spelt.find(([noun]) => name.startsWith(noun) && name.length > noun.length);
  return found ? { rest: name.slice(found[0].length), kinds: found[1] } : null;
}
