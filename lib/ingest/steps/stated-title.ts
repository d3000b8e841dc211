import { textOf, unclaimed, withFinding, withLine, type Step } from "../draft.ts";
import { looksLikeHeadline } from "./headline.ts";

/**
 * The first line that no earlier step claimed is the headline if it reads like one and text follows it. Where
 * the collector put a date in front, the page's own first line was a credit or prose: there is no headline.
 */
export const statedTitle: Step = {
  name: "first-line",
  run: (draft) => {
    const [first, second] = unclaimed(draft, 2);
    if (first === undefined || second === undefined || draft.collected) return draft;
    const text = textOf(draft.lines[first]!);
    if (!looksLikeHeadline(text)) return draft;
    const found = withFinding(
      draft,
      { field: "title", value: text, rule: "first-line", certainty: "stated", weight: 100 },
      { line: first },
    );
    return withLine(found, first, { role: "title", rule: "first-line" });
  },
};
