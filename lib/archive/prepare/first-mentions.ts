import type { AuthorityMention } from "../../article/article.ts";

/** A name has at most so many words; what is longer describes, and a line under it would drown the text. */
const longestName = 6;

/**
 * The mention of each record that bears its link: the first that is no longer than a name, or the first of all
 * where the text only describes it. Mentions in the title bear none.
 *
 * @param paragraphs - plain text of the paragraphs that the mentions' spans count in.
 */
export function firstMentions(
  mentions: readonly AuthorityMention[],
  paragraphs: readonly string[],
): AuthorityMention[] {
  const first = new Map<string, AuthorityMention>();
  const isName = ({ paragraph, start, end }: AuthorityMention) =>
    (paragraphs[paragraph - 1] ?? "").slice(start, end).split(/\s+/).length <= longestName;
  const inOrder = mentions
    .filter(({ paragraph }) => paragraph > 0)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const mention of inOrder) {
    const known = first.get(mention.authority);
    if (!known || (!isName(known) && isName(mention))) first.set(mention.authority, mention);
  }
  return [...first.values()];
}
