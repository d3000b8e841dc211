import {
  type Draft,
  type DraftLine,
  startOf,
  type Step,
  textOf,
  unclaimed,
  withFinding,
  withLine,
} from "../../draft.ts";
import { filler } from "../byline/byline.ts";
import { furnitureKind } from "../furniture/furniture-kind.ts";
import { isProse, looksLikeHeadline } from "./headline.ts";
import { isPlace } from "../names.ts";

const HEAD = 8;
const LONGEST = 120;
/** Lines of names above a headline: paper, section, «خاص – …». */
const MOST_NAMES = 3;

/** «العنوان: …», where a form was filled in; below the text it is an address. */
const titleLabel = /^(?:العنوان|عنوان الخبر|عنوان المقال|عنوان|title|headline)\s*[:：]\s*(?=\S)/iu;
const textLabel =
  /^(?:النص|نص الخبر|نص المقال|نص|المتن|المحتوى|الخبر|التفاصيل|تفاصيل الخبر|text|body|content)\s*[:：]\s*/iu;
/** «خاص – المثال», «خاص بالعربي الجديد»: for whom the text was written. */
const special =
  /^(?:خاص|حصري|خاص وحصري|متابعات|متابعة|وكالات|كتب|ترجمة|ترجمات|إعداد|تحرير)\s*(?:[-–—:|/ـ]\s*|(?=بـ?)|(?<=^خاص )(?=ال\S+$))(\S+(?: \S+){0,2})$/u;
const specialBehind = /^(\S+(?: \S+){0,2})\s*[-–—|/ـ]\s*(?:خاص|حصري|متابعات|متابعة|وكالات)$/u;
const issue = /[\s\-–—|،,(]*(?:رقم )?العدد.*$/u;

/**
 * What stands above a headline or names it: «محليات», the bare name of the paper (the source), «خاص – المثال», and the
 * labels of a form («العنوان: …», «النص: …»).
 */
export const aboveHeadline: Step = {
  name: "above-headline",
  run: (draft) => {
    if (draft.collected) return draft;
    const labelled = withLabels(draft);
    if (labelled !== null) return labelled;
    let result = draft;
    for (let names = 0; names < MOST_NAMES; names++) {
      const next = withoutName(result);
      if (next === result) break;
      result = next;
    }
    return result;
  },
};

function withLabels(draft: Draft): Draft | null {
  const at = (index: number): string => textOf(draft.lines[index] as DraftLine);
  const head = unclaimed(draft, HEAD);
  const text = head.findIndex((index) => isProse(at(index)));
  const form = text < 0 ? head : head.slice(0, text);
  const title = form.find((index) => titleLabel.test(at(index)));
  if (title === undefined) return null;
  const taken = (index: number, label: RegExp): number =>
    startOf(draft.lines[index] as DraftLine) + (label.exec(at(index))?.[0].length ?? 0);
  const rule = "labelled-title";
  const titled = withLine(draft, title, { role: "title", rule, taken: taken(title, titleLabel) });
  const value = textOf(titled.lines[title] as DraftLine);
  const finding = { field: "title", value, rule, certainty: "stated", weight: 110 } as const;
  const found = withFinding(titled, finding, { line: title });
  const body = unclaimed(found, HEAD).find((index) => textLabel.test(at(index)));
  if (body === undefined) return found;
  return withLine(found, body, { taken: taken(body, textLabel), rule: "text-label" });
}

function withoutName(draft: Draft): Draft {
  const [first, second, third] = unclaimed(draft, 3);
  if (first === undefined || second === undefined || third === undefined) return draft;
  const text = textOf(draft.lines[first] as DraftLine);
  const below = textOf(draft.lines[second] as DraftLine);
  if (text.length > LONGEST || isProse(below) || !looksLikeHeadline(below)) return draft;
  const metadata = { role: "metadata", rule: "paper-line" } as const;
  const paper = text.replace(issue, "");
  const value = draft.outlets.isOutlet(paper)
    ? paper
    : (special.exec(text) ?? specialBehind.exec(text))?.[1]?.replace(/^بـ?(?=ال|\p{L}{3})/u, "");
  if (value !== undefined) {
    const claimed = withLine(draft, first, metadata);
    // «الرياض» alone is the city or its paper, «الوطن» a section or a paper.
    if (isPlace(value) || furnitureKind(text, draft.outlets) === "section") return claimed;
    const start = draft.lines[first]?.raw.text.lastIndexOf(value) ?? 0;
    const finding = { field: "source", value, rule: "paper-line", weight: 70 } as const;
    const where = { line: first, start, end: start + value.length };
    return withFinding(claimed, { ...finding, certainty: "stated" }, where);
  }
  if (furnitureKind(text, draft.outlets) !== "section" && !filler.test(text)) return draft;
  return withLine(draft, first, { role: "furniture", rule: "section-line" });
}
