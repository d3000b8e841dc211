import { compareEdtf } from "../../dates/compare-edtf.ts";
import type { Inventory } from "../prepare/inventory.ts";
import type { ArticlesOf } from "./archive.ts";
import type { ArticleSummary } from "./views.ts";

/**
 * Answers which articles of something a reader has not seen as they are now: those that changed last (`dayOfChange`), or were
 * published last where no day of change is known; undated ones last, and in list order what is alike. It looks at each article
 * of the list once.
 */
export function latestArticles({
  order,
  summaries,
  changed,
  countries,
  outlets,
  authorities,
}: Inventory): (articles: ArticlesOf, count: number) => readonly ArticleSummary[] {
  const listOf = (articles: ArticlesOf): readonly string[] => {
    if (articles.of === "archive") return order;
    const { of, id } = articles;
    if (of === "country") return countries[id] ?? [];
    if (of === "outlet") return outlets[id]?.articles ?? [];
    return authorities[id]?.articles.map(([article]) => article) ?? [];
  };
  const dayOf = (id: string) => changed[id] ?? summaries[id]?.date ?? null;
  return (articles, count) => {
    const ids = listOf(articles);
    // A list is in order of publication: only what was changed since stands elsewhere.
    const isLate = (id: string) => changed[id] !== undefined && changed[id] !== summaries[id]?.date;
    const late = ids.filter(isLate);
    const others = ids.filter((id) => !isLate(id)).slice(0, count);
    return [...late, ...others]
      .map((id) => ({ id, day: dayOf(id) }))
      .sort(({ day: a }, { day: b }) =>
        a === null || b === null ? Number(a === null) - Number(b === null) : compareEdtf(b, a),
      )
      .slice(0, count)
      .flatMap(({ id }) => summaries[id] ?? []);
  };
}
