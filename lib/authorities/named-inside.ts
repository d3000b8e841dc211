import type { LabelTarget } from "./authority-matcher.ts";
import type { LabelToken } from "./label-tokens.ts";
import type { LabelMatch } from "./match-labels.ts";

/** A name, and the words that it covers. */
export interface Covering {
  readonly target: LabelTarget;
  readonly last: number;
}

/** A text and its words. */
interface Words {
  readonly text: string;
  readonly tokens: readonly LabelToken[];
}

/**
 * Whether a name inside a longer one names its own record there: «الحكومة التونسية» in «رئيسة الحكومة التونسية», and not one word of a
 * name («الشعب» in «مجلس نواب الشعب»), nor somebody after whom a body is called («مؤسسة محمد بن راشد»). What is done to or by
 * somebody has him in its name: «زيارة عهود الرومي».
 */
export function isNamedInside(
  name: LabelMatch,
  first: number,
  { target: outer }: Covering,
  words: Words,
): boolean {
  const { authority, type } = name.target;
  const isWhole = name.last > first && authority !== outer.authority;
  if (!isWhole) return false;
  // A person stands beside a title with the article: «الرئيس الباجي قائد السبسي».
  return type === "person" ? outer.type === "event" : !isAttribute(words, first);
}

/** An Arabic word that bears the article, alone or behind a proclitic. */
const definite = /^[وف]?[بك]?ال|^[وف]?لل/u;

/**
 * Whether a word tells of what kind the one before it is, since both bear the article: «الأهلي السعودي» in «البنك الأهلي السعودي» is
 * what the bank is called, and no club. What belongs to something else leaves the article to it («بنك الأهلي السعودي»).
 */
function isAttribute({ text, tokens }: Words, at: number): boolean {
  return [tokens[at - 1], tokens[at]].every(
    (token) => token !== undefined && definite.test(text.slice(token.start, token.end)),
  );
}
