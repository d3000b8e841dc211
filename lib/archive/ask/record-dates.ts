import { earliestDay, latestDay } from "../../dates/edtf-bounds.ts";
import type { RecordDates, RecordYear } from "./record-views.ts";
import type { ArticleSummary } from "./views.ts";

/** Counts articles by year and month, for a strip. One whose date touches several years is filed under the first. */
export function recordDates(articles: readonly Pick<ArticleSummary, "date">[]): RecordDates {
  const years = new Map<number, { count: number; readonly months: Map<number, number> }>();
  let undated = 0;
  for (const { date } of articles) {
    const first = date === null ? null : (earliestDay(date) ?? latestDay(date));
    if (date === null || first === null) {
      undated += 1;
      continue;
    }
    const year = Number(first.slice(0, 4));
    const own = years.get(year) ?? { count: 0, months: new Map<number, number>() };
    years.set(year, own);
    own.count += 1;
    if (first.slice(0, 7) !== (latestDay(date) ?? "").slice(0, 7)) continue;
    const month = Number(first.slice(5, 7));
    own.months.set(month, (own.months.get(month) ?? 0) + 1);
  }
  const inOrder = <T>(counts: ReadonlyMap<number, T>) => [...counts].sort(([a], [b]) => a - b);
  return {
    years: inOrder(years).map(([year, { count, months }]): RecordYear => {
      return { year, count, months: inOrder(months).map(([month, n]) => ({ month, count: n })) };
    }),
    undated,
  };
}
