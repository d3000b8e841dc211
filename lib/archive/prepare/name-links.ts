import type { AuthorityMention } from "../../article/article.ts";
import type { Authority } from "../../authorities/authority.ts";
import { shorterName } from "../../authorities/shorter-name.ts";
import { isNamePhrase } from "./is-name-phrase.ts";

/** A name has at most so many words; what is longer describes, and a line under it would drown the text. */
const longestName = 6;

/**
 * The mention of each record that bears its link. A link stands on one name alone: never on a pattern or a clause, nor on a
 * name in which another record's lies; of a long name on the shorter one with which it begins. Of the names that are left
 * the first that is no longer than a name, or the first of all. Mentions in the title bear none.
 *
 * @param paragraphs - plain text of the paragraphs that the mentions' spans count in.
 * @param recordOf - the record of an id.
 */
export function nameLinks(
  mentions: readonly AuthorityMention[],
  paragraphs: readonly (string | null)[],
  recordOf: (id: string) => Authority | null,
): AuthorityMention[] {
  const names = mentions
    .filter(({ paragraph, rule }) => paragraph > 0 && rule !== "pattern")
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const wordsOf = ({ paragraph, start, end }: AuthorityMention) =>
    (paragraphs[paragraph - 1] ?? "").slice(start, end);
  const isShort = (mention: AuthorityMention) =>
    wordsOf(mention).split(/\s+/u).length <= longestName;
  const linked = new Map<string, AuthorityMention>();
  for (const name of names) {
    const record = recordOf(name.authority);
    const known = linked.get(name.authority);
    if (known !== undefined && isShort(known)) continue;
    const words = wordsOf(name);
    const end = record === null || isShort(name) ? null : shorterName(words, record, longestName);
    const shown = end === null ? name : { ...name, end: name.start + end };
    if (names.some((other) => liesIn(other, shown))) continue;
    if (!isNamePhrase(wordsOf(shown), record?.type ?? null)) continue;
    if (known === undefined || isShort(shown)) linked.set(name.authority, shown);
  }
  return [...linked.values()];
}

/** Whether the name of another record, or a part of it, lies in a name. */
function liesIn(other: AuthorityMention, { authority, paragraph, start, end }: AuthorityMention) {
  if (other.authority === authority || other.paragraph !== paragraph) return false;
  return other.start >= start && other.start < end;
}
