import { fold } from "../../../arabic/fold.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import {
  best,
  type Draft,
  type DraftLine,
  startOf,
  type Step,
  textOf,
  unclaimed,
  withFinding,
  withLine,
} from "../../draft.ts";
import { beginsWithDateline } from "../dateline/agency-dateline.ts";
import { isByline } from "./byline-or-headline.ts";
import { readByline } from "../byline/byline.ts";
import { goesOn, isKicker, isProse, looksLikeHeadline, looksLikeLead } from "./headline.ts";
import { trimHeadline } from "./trim-headline.ts";

/** Shorter lines are bylines and the like. */
const PARAGRAPH = 60;

/**
 * The first line that no earlier step claimed is the headline if it reads like one and text follows it; the second,
 * where the first is a kicker. A date or another of the page's own lines directly below speaks for a headline; where
 * the collector put a date in front, the page's own first line was a credit or prose, and there is none.
 */
export const statedTitle: Step = {
  name: "first-line",
  run: (draft) => {
    if (draft.collected || best(draft, "title") !== null) return draft;
    const [above, below] = unclaimed(draft, 2);
    if (above === undefined || below === undefined) return draft;
    const kicker = hasKicker(draft);
    const [signature, next] = [above, below].map((at) => textOf(draft.lines[at] as DraftLine));
    const signed = isSigned(signature ?? "", draft.outlets) && !isProse(next ?? "");
    const [first, ...others] = unclaimed(draft, 5).slice(kicker || signed ? 1 : 0);
    const [second] = others;
    if (first === undefined || second === undefined) return draft;
    const bared = trimHeadline(draft, first);
    const text = textOf(bared.lines[first] as DraftLine);
    const following = others.slice(0, 3).flatMap((at) => draft.lines[at]?.raw.text ?? []);
    const framed = isFramed(draft, first, second);
    const word = framed && !text.includes(" ");
    const printed = textOf(draft.lines[first] as DraftLine);
    if (beginsWithDateline(printed, draft.outlets)) return draft;
    if (printed !== text && readByline(printed, draft.outlets)?.outlet) return draft;
    if (!word && isByline(text, following.join(" "), framed, draft.outlets)) return draft;
    // «وأضاف …»: the line above was the report's own first.
    if (!framed && goesOn(following[0] ?? "")) return draft;
    const accepted = framed
      ? looksLikeHeadline(text, true)
      : looksLikeHeadline(text) &&
        !looksLikeLead(text, following.find((one) => one.length > PARAGRAPH) ?? "");
    if (!accepted) return draft;
    const rule = kicker ? "line-below-kicker" : framed ? "line-above-date" : "first-line";
    const found = withFinding(
      bared,
      { field: "title", value: text, rule, certainty: "stated", weight: 100 },
      { line: first, start: startOf(bared.lines[first] as DraftLine) },
    );
    return withoutRepeated(withLine(found, first, { role: "title", rule }), others, text);
  },
};

/** «بقلم: …»: what stands above a headline as well as below. */
function isSigned(text: string, outlets: OutletTable): boolean {
  return /^(?:بقلم|كتبت?)\s*[:：]/u.test(text) && readByline(text, outlets) !== null;
}

/** The headline printed once more above the text. */
function withoutRepeated(draft: Draft, lines: readonly number[], title: string): Draft {
  const again = lines.find((at) => {
    const text = textOf(draft.lines[at] as DraftLine);
    return Math.abs(text.length - title.length) < 4 && fold(text) === fold(title);
  });
  const rule = "repeated-headline";
  return again === undefined ? draft : withLine(draft, again, { role: "furniture", rule });
}

/** Whether the first line is a kicker, the second the headline, and text or a line of the page stands below. */
function hasKicker(draft: Draft): boolean {
  const [first, second, third] = unclaimed(draft, 3);
  if (first === undefined || second === undefined || third === undefined) return false;
  const [kicker = "", headline = "", text = ""] = [first, second, third].map((at) =>
    textOf(draft.lines[at] as DraftLine),
  );
  if (isFramed(draft, first, second)) return false;
  const framed = isFramed(draft, second, third) || isFramed(draft, first, third);
  if (!framed && text.length <= PARAGRAPH && !isProse(text)) return false;
  if (!isKicker(kicker, headline, framed) || !looksLikeHeadline(headline)) return false;
  return (
    readByline(headline, draft.outlets) === null && !beginsWithDateline(headline, draft.outlets)
  );
}

/**
 * Whether the page sets the line apart from the text: one of its own lines (a date, a source) stands between, or
 * directly above where a blank line stands below.
 */
function isFramed(draft: Draft, first: number, second: number): boolean {
  const own = ({ role, rule }: DraftLine): boolean => role === "metadata" || rule === "ruler";
  if (draft.lines.slice(first + 1, second).some(own)) return true;
  const [above, line, below] = [first - 1, first, second].map((at) => draft.lines[at]);
  const apart = line?.raw.afterBlank === false && below?.raw.afterBlank === true;
  return apart && above !== undefined && above.role === "metadata";
}
