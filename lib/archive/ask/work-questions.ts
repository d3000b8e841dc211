import type { Work } from "../../article/work-list.ts";
import { once } from "../../base/once.ts";
import type { Inventory } from "../prepare/inventory.ts";
import type { Archive } from "./archive.ts";
import { pageAt } from "./list-pages.ts";
import type { ArticleSummary, WorkCount } from "./views.ts";

/** As many articles as the report names of each kind before it leads to the list of all. */
export const workShown = 10;

/** Answers the question what is to be done. */
export function workQuestions(
  inventory: Pick<Inventory, "work" | "outlets">,
  summaries: (ids: readonly string[]) => ArticleSummary[],
): Pick<Archive, "workList"> {
  const countOf = ({ lack, ids, outlets: byOutlet }: Work): WorkCount => {
    let place = 0;
    const counts = byOutlet.map(([id, count]) => {
      const page = pageAt(ids, place);
      place += count;
      const name = id === null ? undefined : inventory.outlets[id]?.outlet.name;
      return { outlet: name === undefined ? null : { id, name }, count, page };
    });
    return {
      lack,
      total: ids.length,
      outlets: counts.sort((a, b) => b.count - a.count),
      first: summaries(ids.slice(0, workShown)),
    };
  };
  return { workList: once(() => inventory.work.map(countOf)) };
}
