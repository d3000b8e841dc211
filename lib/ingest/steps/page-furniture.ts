import { withLine, type Draft, type Step } from "../draft.ts";
import { furnitureKind } from "./furniture-lines.ts";

/** Lines at the head of a page among which furniture is looked for. */
const HEAD = 15;
/** Lines at the foot: a list of other articles can be long. */
const FOOT = 40;
const PROSE = 140;

/** A line that can only be text of the article: long, or ended like a sentence, as no headline of another is. */
const isProse = (text: string): boolean =>
  text.length > PROSE ||
  (text.length > 20 && /[^.]\.\s*["»”)]?$/u.test(text)) ||
  (text.length > 60 && /[؟!]["»”)]?$/u.test(text));

/**
 * Drops what belongs to the page and not to the article, at its head (masthead, sections, tools) and at its foot
 * (sharing, other articles, newsletter). In between nothing is touched: a line of the text may say «شارك».
 */
export const pageFurniture: Step = {
  name: "page-furniture",
  run: (draft) => foot(head(draft)),
};

function head(draft: Draft): Draft {
  const texts = draft.lines.slice(0, HEAD).map(({ raw }) => raw.text);
  const prose = texts.findIndex(isProse);
  const zone = texts.slice(0, prose === -1 ? texts.length : prose).map(furnitureKind);
  if (!zone.includes("furniture")) return draft;
  return zone.reduce(
    (state, kind, index) =>
      kind === null ? state : withLine(state, index, { role: "furniture", rule: "furniture-head" }),
    draft,
  );
}

function foot(draft: Draft): Draft {
  const { lines } = draft;
  let result = draft;
  let pending: number[] = [];
  const drop = (indexes: readonly number[], rule: string): void => {
    for (const index of indexes) result = withLine(result, index, { role: "furniture", rule });
  };
  for (let index = lines.length - 1; index > Math.max(0, lines.length - FOOT); index--) {
    const text = lines[index]?.raw.text ?? "";
    const kind = furnitureKind(text);
    if (kind === "related") drop(pending, "related-links");
    else if (kind === null || (kind === "section" && pending.length > 0)) {
      if (isProse(text)) break;
      pending.push(index);
      continue;
    } else if (pending.length > 0) break;
    if (kind === "section" && index === lines.length - 1) break;
    drop([index], "furniture-foot");
    pending = [];
  }
  return result;
}
