import { once } from "../../base/once.ts";
import type { Inventory, OutletEntry } from "../prepare/inventory.ts";
import type { Archive } from "./archive.ts";
import type { OutletSummary } from "./views.ts";

/** Answers the questions about outlets. */
export function outletQuestions(
  inventory: Pick<Inventory, "outlets">,
): Pick<Archive, "outlets" | "outlet"> {
  const summary = ({ outlet, articles }: OutletEntry): OutletSummary => ({
    ...outlet,
    articleCount: articles.length,
  });
  return {
    outlets: once(() =>
      Object.values(inventory.outlets)
        .map(summary)
        .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1)),
    ),
    outlet: (id) => {
      const { outlets } = inventory;
      const entry = Object.hasOwn(outlets, id) ? outlets[id] : undefined;
      return entry === undefined ? null : summary(entry);
    },
  };
}
