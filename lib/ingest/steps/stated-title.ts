import { fold } from "../../arabic/fold.ts";
import {
  textOf,
  unclaimed,
  withFinding,
  withLine,
  type Draft,
  type DraftLine,
  type Step,
} from "../draft.ts";
import { isAgencyDateline } from "./agency-dateline.ts";
import { readByline } from "./byline.ts";
import { furnitureKind } from "./furniture-lines.ts";
import { looksLikeHeadline, looksLikeLead } from "./headline.ts";

/**
 * The first line that no earlier step claimed is the headline if it reads like one and text follows it. A date or
 * another of the page's own lines directly below speaks for a headline; where the collector put a date in front,
 * the page's own first line was a credit or prose, and there is none.
 */
export const statedTitle: Step = {
  name: "first-line",
  run: (whole) => {
    const draft = withoutSection(whole);
    const [first, second] = unclaimed(draft, 2);
    if (first === undefined || second === undefined || draft.collected) return draft;
    const line = draft.lines[first];
    const text = line ? textOf(line) : "";
    const following = unclaimed(draft, 4)
      .slice(1)
      .flatMap((at) => draft.lines[at]?.raw.text ?? []);
    const framed = isFramed(draft, first, second);
    const word = framed && !text.includes(" ");
    if (isAgencyDateline(text) || (!word && isByline(text, following.join(" ")))) return draft;
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

/** «محليات» alone above a headline names the page's section. */
function withoutSection(draft: Draft): Draft {
  const [first, second, third] = unclaimed(draft, 3).map((index) => ({
    index,
    text: textOf(draft.lines[index] as DraftLine),
  }));
  if (!first || !second || !third || furnitureKind(first.text) !== "section") return draft;
  if (!looksLikeHeadline(second.text)) return draft;
  return withLine(draft, first.index, { role: "furniture", rule: "section-line" });
}

/** Whether one of the page's own lines (a date, a source) stands between the line and the text. */
function isFramed(draft: Draft, first: number, second: number): boolean {
  return draft.lines.slice(first + 1, second).some(({ role }) => role === "metadata");
}

/** A byline, unless the text below goes on about it: «جدة – حريق مستودع» is a headline, «جدة – علي القحطاني» none. */
function isByline(text: string, following: string): boolean {
  const byline = readByline(text);
  if (byline === null) return false;
  if (byline.author === null || byline.outlet !== null) return true;
  const spoken = new Set(following.split(/[^\p{L}\p{M}]+/u).map(bare));
  const words = byline.author.split(" ").map(bare);
  return words.filter((word) => word.length > 2 && spoken.has(word)).length < 2;
}

/** A word in folded spelling without conjunction and article. */
function bare(word: string): string {
  return fold(word).replace(/^(?:و|ف|ب|ل)?(?:ال|لل)/u, "");
}
