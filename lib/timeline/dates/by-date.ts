import { compareEdtf } from "../../dates/compare-edtf.ts";

/**
 * In order of their dates, oldest first; those without one last. Of one date the order stays as it was.
 * @param items each with its date as EDTF, or null.
 */
export function byDate<T extends { readonly date: string | null }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => {
    if (a.date === null || b.date === null)
      return Number(a.date === null) - Number(b.date === null);
    return compareEdtf(a.date, b.date);
  });
}
