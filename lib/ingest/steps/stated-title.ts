import { textOf, unclaimed, withFinding, withLine, type Draft, type Step } from "../draft.ts";
import { isAgencyDateline } from "./agency-dateline.ts";
import { readByline } from "./byline.ts";
import { looksLikeHeadline, looksLikeLead } from "./headline.ts";

/**
 * The first line that no earlier step claimed is the headline if it reads like one and text follows it. A date or
 * another of the page's own lines directly below speaks for a headline; where the collector put a date in front,
 * the page's own first line was a credit or prose, and there is none.
 */
export const statedTitle: Step = {
  name: "first-line",
  run: (draft) => {
    const [first, second] = unclaimed(draft, 2);
    if (first === undefined || second === undefined || draft.collected) return draft;
    const line = draft.lines[first];
    const text = line ? textOf(line) : "";
    if (isAgencyDateline(text) || readByline(text) !== null) return draft;
    const framed = isFramed(draft, first, second);
    const accepted = framed
      ? looksLikeHeadline(text, true)
      : looksLikeHeadline(text) && !looksLikeLead(text);
    if (!accepted) return draft;
    const rule = framed ? "line-above-date" : "first-line";
    const found = withFinding(
      draft,
      { field: "title", value: text, rule, certainty: "stated", weight: 100 },
      { line: first },
    );
    return withLine(found, first, { role: "title", rule });
  },
};

/** Whether one of the page's own lines (a date, a source) stands between the line and the text. */
function isFramed(draft: Draft, first: number, second: number): boolean {
  return draft.lines.slice(first + 1, second).some(({ role }) => role === "metadata");
}
