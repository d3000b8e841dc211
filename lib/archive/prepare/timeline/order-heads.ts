import { pad } from "../../../dates/civil-day.ts";
import type { ArticleSummary } from "../../ask/views.ts";

/** The earliest first, so that what is told later stands below it, and never in its place. */
export function byPublication({ article: a }: OfArticle, { article: b }: OfArticle): number {
  const [x, y] = [`${a.date ?? "X"} ${a.id}`, `${b.date ?? "X"} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What an article tells, and of the article what it is ordered by. */
export interface OfArticle {
  readonly article: Pick<ArticleSummary, "id" | "date">;
}

/** Where a passage stands, as a text that sorts: events of one day are listed in the order in which texts tell them. */
export function placeIn(article: string, paragraph: number): string {
  return `${article} ${pad(paragraph, 4)}`;
}
