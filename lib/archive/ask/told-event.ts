import type { Article, ArticleEvidence } from "../../article/article.ts";
import { agreement } from "../../dates/agree.ts";
import type { AuthorityCard } from "./views.ts";

/**
 * The event that an article without a stated date of publication tells of, where its record is dated more closely: one
 * that the headline names, else the lead. That is a conclusion about the event, and never a date of publication.
 *
 * @param cards the records that the article names.
 * @returns null where the date stands in the text, where no such event is named, or where its date is none of those
 *   that the article may have.
 */
export function toldEvent(
  { date, dateCertainty }: Pick<Article, "date" | "dateCertainty">,
  { authorities }: Pick<ArticleEvidence, "authorities">,
  cards: readonly AuthorityCard[],
): AuthorityCard | null {
  if (date !== null && dateCertainty !== "inferred") return null;
  const named = [0, 1].flatMap((place) =>
    authorities.filter(({ paragraph }) => paragraph === place),
  );
  for (const { authority } of named) {
    const card = cards.find(({ id }) => id === authority);
    if (card?.type !== "event" || card.date === null) continue;
    if (date === null || isCloser(card.date, date)) return card;
  }
  return null;
}

function isCloser(event: string, article: string): boolean {
  return agreement(article, event) === "coarser";
}
