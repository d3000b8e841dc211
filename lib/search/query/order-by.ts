import type { Facts } from "../files/facts.ts";
import type { Scored } from "../rank/rank.ts";

/**
 * The order of results: best first, the newer before the older where they are as good; or newest first, undated
 * last.
 */
export function orderBy(facts: Facts | null, byDate: boolean): (a: Scored, b: Scored) => number {
  const newer = (a: Scored, b: Scored) => (facts?.days[b.seat] ?? 0) - (facts?.days[a.seat] ?? 0);
  const better = (a: Scored, b: Scored) => b.score - a.score;
  return (a, b) =>
    byDate
      ? newer(a, b) || better(a, b) || a.seat - b.seat
      : better(a, b) || newer(a, b) || a.seat - b.seat;
}
