import { furtherPages } from "@/lib/archive/chunks.ts";

/** `[[...page]]` parameters of a list of `total` items: the front page and every further one. */
export function furtherPageParams(total: number): { page: string[] }[] {
  return Array.from({ length: furtherPages(total) + 1 }, (_, n) => ({
    page: n === 0 ? [] : [String(n)],
  }));
}
