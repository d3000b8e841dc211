import type { Inventory } from "../prepare/inventory.ts";
import type { Archive } from "./archive.ts";
import type { ArticleSummary } from "./views.ts";

/** Answers which articles are about two countries: the newest of them, since lists show no more. */
export function pairQuestions(
  inventory: Pick<Inventory, "countries">,
  summaries: (ids: readonly string[]) => ArticleSummary[],
): Pick<Archive, "pairArticles"> {
  return {
    pairArticles([a, b], count) {
      const [one = [], other = []] = [inventory.countries[a], inventory.countries[b]];
      // Looked for in the shorter list, which is in the order of the archive as both are.
      const [few, many] = one.length < other.length ? [one, other] : [other, one];
      const all = new Set(many);
      return summaries(few.filter((id) => all.has(id)).slice(0, count));
    },
  };
}
