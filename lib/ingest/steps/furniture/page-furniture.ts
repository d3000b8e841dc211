import { type Draft, type Step, withLine } from "../../draft.ts";
import { furnitureKind, kindAnywhere, type FurnitureKind } from "./furniture-kind.ts";
import { isProse } from "../headline/headline.ts";

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
  run: (draft) => {
    const page = readPage(draft);
    return between(foot(readersComments(head(draft, page), page), page), page);
  },
};

/** The lines of a page, what each is, and whether it can only be text of the article. */
interface Page {
  readonly texts: readonly string[];
  readonly kindOf: (index: number) => FurnitureKind | null;
  /** The kinds that a line is of wherever it stands: sooner told than all. */
  readonly anywhere: (index: number) => ReturnType<typeof kindAnywhere>;
  readonly isText: (index: number) => boolean;
}

function readPage(draft: Draft): Page {
  const texts = draft.lines.map(({ raw }) => raw.text);
  const once = <T>(tell: (line: string) => T): ((index: number) => T) => {
    const told = new Map<number, T>();
    return (index) => {
      if (!told.has(index)) told.set(index, tell(texts[index] ?? ""));
      return told.get(index) as T;
    };
  };
  const kindOf = once((line) => furnitureKind(line, draft.outlets));
  const isText = (at: number): boolean => isProse(texts[at] ?? "") && kindOf(at) === null;
  return { texts, kindOf, anywhere: once(kindAnywhere), isText };
}

function drop(draft: Draft, indexes: readonly number[], rule: string): Draft {
  return indexes.reduce((state, at) => withLine(state, at, { role: "furniture", rule }), draft);
}

/** A line of signs that sets off a headline: «====», «* * *». */
const isRuler = (line: string): boolean => line.length > 2 && !/[\p{L}\p{N}]/u.test(line);

function head(draft: Draft, { texts, kindOf, isText }: Page): Draft {
  const first = texts.slice(0, HEAD);
  const prose = first.findIndex((_, at) => isText(at));
  const zone = [...first.keys()].slice(0, prose === -1 ? first.length : prose);
  const rulers = zone.filter((at) => isRuler(texts[at] ?? ""));
  const found = zone.filter((at) => kindOf(at) !== null);
  const ruled = drop(draft, rulers, "ruler");
  return found.some((at) => kindOf(at) !== "section")
    ? drop(ruled, found, "furniture-head")
    : ruled;
}

/** What readers wrote, prose as well: below the text, under its heading, and shorter than the text. */
function readersComments(draft: Draft, { texts, anywhere, isText }: Page): Draft {
  const first = texts.findIndex((_, at) => isText(at));
  const heading = texts.findIndex(
    (_, at) => first >= 0 && at > first && anywhere(at) === "comments",
  );
  if (heading < 0) return draft;
  const size = (lines: readonly string[]): number => lines.join("").length;
  if (size(texts.slice(heading)) > size(texts.slice(first, heading))) return draft;
  const below = [...texts.keys()].slice(heading + 1);
  return drop(drop(draft, [heading], "furniture-foot"), below, "comments");
}

function foot(draft: Draft, { texts, kindOf }: Page): Draft {
  let result = draft;
  let pending: number[] = [];
  for (let index = texts.length - 1; index > Math.max(0, texts.length - FOOT); index--) {
    if (draft.lines[index]?.role === "furniture") continue;
    const kind = kindOf(index);
    if (kind === "related") result = drop(result, pending, "related-links");
    else if (kind === null || (kind === "section" && pending.length > 0)) {
      if (isProse(texts[index] ?? "")) break;
      pending.push(index);
      continue;
    } else if (pending.length > 0) break;
    if (kind === "section" && index === texts.length - 1) break;
    result = drop(result, [index], "furniture-foot");
    pending = [];
  }
  return result;
}

function between(draft: Draft, { texts, anywhere }: Page): Draft {
  let result = draft;
  for (const index of texts.keys()) {
    if (index === 0 || result.lines[index]?.role !== "text") continue;
    const kind = anywhere(index);
    if (kind !== "anywhere" && kind !== "related") continue;
    result = drop(result, [index], "furniture-between");
    if (kind === "related") result = drop(result, links(texts, index), "related-links");
  }
  return result;
}

/** The lines below «اقرأ أيضا» that are links: the next, and those with the same bullet. */
function links(texts: readonly string[], heading: number): readonly number[] {
  const bulleted = (at: number): boolean => /^[•●▪■*\-–—►▶>]|^\d(?=\s|[.-])/u.test(texts[at] ?? "");
  const first = heading + 1;
  const found: number[] = [];
  for (let at = first; at < Math.min(texts.length - 1, first + MOST_LINKS); at++) {
    const more = at === first || (bulleted(at) && bulleted(first));
    if (!more || isProse(texts[at] ?? "")) break;
    found.push(at);
  }
  return found;
}
