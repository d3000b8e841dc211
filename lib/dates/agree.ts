import { earliestDay, latestDay } from "./edtf-bounds.ts";

/** How two dates of one thing stand to each other. */
export type Agreement = "equal" | "coarser" | "closer" | "apart";

/**
 * Compares what two dates may cover: the first is `coarser` when it holds all days of the second, `closer` when it
 * lies inside them, and `apart` when neither holds the other. A year that the first leaves unknown (`XXXX-10`) is
 * read as the second's.
 *
 * @param date EDTF.
 * @param other EDTF, with a known year.
 */
export function agreement(date: string, other: string): Agreement {
  const a = daysOf(date.replaceAll("XXXX", other.slice(0, 4)));
  const b = daysOf(other);
  if (a.first === b.first && a.last === b.last) return "equal";
  if (a.first <= b.first && a.last >= b.last) return "coarser";
  return b.first <= a.first && b.last >= a.last ? "closer" : "apart";
}

/** First and last day, as texts that compare like days; open and unknown ends lie beyond all others. */
function daysOf(edtf: string): { readonly first: string; readonly last: string } {
  return { first: earliestDay(edtf) ?? "0", last: latestDay(edtf) ?? "9999-99" };
}
