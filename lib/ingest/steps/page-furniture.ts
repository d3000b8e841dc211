import { withLine, type Draft, type Step } from "../draft.ts";
import { furnitureKind } from "./furniture-kind.ts";
import { isPageLineAnywhere } from "./furniture-lines.ts";
import { isProse } from "./prose.ts";

/** Lines at the head of a page among which furniture is looked for. */
const HEAD = 15;
/** Lines at the foot: a list of other articles can be long. */
const FOOT = 40;
/** Links that stand below «اقرأ أيضا» between two paragraphs. */
const MOST_LINKS = 5;

/**
 * Drops what belongs to the page and not to the article: at its head (masthead, sections, tools) and at its foot
 * (sharing, tags, other articles, comments, newsletter). In between only what no text says: «اقرأ أيضا: …», a caption,
 * «صفحة 1 من 3»; a line of the text may say «شارك».
 */
export const pageFurniture: Step = {
  name: "page-furniture",
  run: (draft) => between(foot(readersComments(head(draft)))),
};

function drop(draft: Draft, indexes: readonly number[], rule: string): Draft {
  return indexes.reduce((state, at) => withLine(state, at, { role: "furniture", rule }), draft);
}

const textAt = (draft: Draft, index: number): string => draft.lines[index]?.raw.text ?? "";
const isText = (line: string): boolean => isProse(line) && furnitureKind(line) === null;
/** A line of signs that sets off a headline: «====», «* * *». */
const isRuler = (line: string): boolean => line.length > 2 && !/[\p{L}\p{N}]/u.test(line);

function head(draft: Draft): Draft {
  const texts = draft.lines.slice(0, HEAD).map(({ raw }) => raw.text);
  const prose = texts.findIndex(isText);
  const zone = texts.slice(0, prose === -1 ? texts.length : prose);
  const kinds = zone.map(furnitureKind);
  const found = kinds.flatMap((kind, at) => (kind === null ? [] : [at]));
  const ruled = drop(
    draft,
    zone.flatMap((text, at) => (isRuler(text) ? [at] : [])),
    "ruler",
  );
  return kinds.some((kind) => kind !== null && kind !== "section")
    ? drop(ruled, found, "furniture-head")
    : ruled;
}

/** What readers wrote, prose as well: below the text, under its heading, and shorter than the text. */
function readersComments(draft: Draft): Draft {
  const texts = draft.lines.map(({ raw }) => raw.text);
  const first = texts.findIndex(isText);
  const heading = texts.findIndex(
    (text, at) => at > first && first >= 0 && furnitureKind(text) === "comments",
  );
  if (heading < 0) return draft;
  const size = (lines: readonly string[]): number => lines.join("").length;
  if (size(texts.slice(heading)) > size(texts.slice(first, heading))) return draft;
  const below = texts.flatMap((_, at) => (at > heading ? [at] : []));
  return drop(drop(draft, [heading], "furniture-foot"), below, "comments");
}

function foot(draft: Draft): Draft {
  const { lines } = draft;
  let result = draft;
  let pending: number[] = [];
  for (let index = lines.length - 1; index > Math.max(0, lines.length - FOOT); index--) {
    if (lines[index]?.role === "furniture") continue;
    const text = textAt(draft, index);
    const kind = furnitureKind(text);
    if (kind === "related") result = drop(result, pending, "related-links");
    else if (kind === null || (kind === "section" && pending.length > 0)) {
      if (isProse(text)) break;
      pending.push(index);
      continue;
    } else if (pending.length > 0) break;
    if (kind === "section" && index === lines.length - 1) break;
    result = drop(result, [index], "furniture-foot");
    pending = [];
  }
  return result;
}

function between(draft: Draft): Draft {
  let result = draft;
  for (let index = 1; index < draft.lines.length; index++) {
    const text = textAt(draft, index);
    if (result.lines[index]?.role !== "text" || text.length > 200) continue;
    if (isPageLineAnywhere(text)) result = drop(result, [index], "furniture-between");
    else if (furnitureKind(text) === "related") {
      result = drop(
        drop(result, [index], "furniture-between"),
        links(draft, index),
        "related-links",
      );
    }
  }
  return result;
}

/** The lines below «اقرأ أيضا» that are links: the next, and those with the same bullet. */
function links(draft: Draft, heading: number): readonly number[] {
  const bullet = (at: number): string =>
    /^[•●▪■*\-–—►▶>]|^\d(?=\s|[.-])/u.exec(textAt(draft, at))?.[0] ?? "";
  const first = heading + 1;
  const found: number[] = [];
  for (let at = first; at < Math.min(draft.lines.length - 1, first + MOST_LINKS); at++) {
    const more = at === first || (bullet(at) !== "" && bullet(first) !== "");
    if (!more || isProse(textAt(draft, at))) break;
    found.push(at);
  }
  return found;
}
