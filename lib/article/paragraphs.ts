import { remark } from "remark";

type Root = ReturnType<ReturnType<typeof remark>["parse"]>;
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: Position;
}
interface Position {
  readonly start: { readonly offset?: number };
  readonly end: { readonly offset?: number };
}

const settings = { bullet: "-", rule: "-", resourceLink: true } as const;
const processor = remark().data("settings", settings).freeze();
/** Escapes `]` too, which no parser needs: but for each it looks through all that stands before it. */
const carefulPrinter = remark()
  .data("settings", { ...settings, unsafe: [{ character: "]", inConstruct: "phrasing" }] })
  .freeze();

/**
 * Writes plain paragraphs as Markdown: whatever a text contains (`#`, `1.`, `<b>`, `*`), it comes back from
 * `markdownToParagraphs` as it was. A paragraph is one line, trimmed and not empty.
 */
export function paragraphsToMarkdown(paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) return "";
  const root = {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "paragraph",
      children: piecesOf(value).map((piece) => ({ type: "text", value: piece })),
    })),
  } as Root;
  const isHard = paragraphs.some((text) => text.split("]").length > most / 2);
  return (isHard ? carefulPrinter : processor).stringify(root);
}

/**
 * A text in pieces: what has to be escaped is looked up by the printer in a list of all such places of one text, and a
 * line of many thousand signs would take it minutes. What it writes is the same.
 */
function piecesOf(text: string): readonly string[] {
  return text.match(/[^]{1,1000}(?![\uDC00-\uDFFF])/g) ?? [text];
}

function textOf(node: Node): string {
  if (node.type === "break") return " ";
  if (node.children) return node.children.map(textOf).join("");
  // As on the page: HTML and pictures are not shown.
  return node.type === "html" ? "" : (node.value ?? "");
}

function blocksOf(node: Node): readonly Node[] {
  const holdsBlocks = ["root", "blockquote", "list", "listItem"].includes(node.type);
  return holdsBlocks ? (node.children ?? []).flatMap(blocksOf) : [node];
}

/** Twenty of them on one line, or one as far in as the twenty-first may stand: a thousand take the parser its stack. */
const deepNest =
  /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){21}|^[ \t]{60,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;

/** So many lists, quotations and headings of a body, and signs of one paragraph, are read: the parser compares each with all. */
const most = 2000;
const sign = /\\[^]|[*_[\]`]|<(?=[!/?a-z])/gi;
const mark = /^[ \t]*(?:[>=#+*[-]|\d{1,9}[.)])/gm;

/** Why no parser gets through a body, in half a sentence; null where it does. */
function obstacleIn(markdown: string): string | null {
  if (deepNest.test(markdown))
    return "a line opens more than twenty quotations or lists inside each other";
  if ((markdown.match(mark)?.length ?? 0) > most)
    return `more than ${most} of its lines are lists, quotations or headings; write a backslash before what is text`;
  for (const paragraph of markdown.split(/\n[ \t]*\r?\n/)) {
    const signs = paragraph.match(sign)?.filter((found) => !found.startsWith("\\")) ?? [];
    if (signs.length > most)
      return `one paragraph has more than ${most} of *, _, [, ], \` and <; write a backslash before those that are text`;
  }
  return null;
}

/** A block of a Markdown body: its words, or the source of HTML, which is not shown. */
interface MarkdownBlock {
  readonly text: string;
  readonly isHtml: boolean;
  /** Where it stands in the source. */
  readonly span: Span;
  /** Where its words stand, without the marks that make it a heading. */
  readonly words: Span;
}

/** A place in a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the blocks of a Markdown body in reading order; markup that a person may have added (emphasis, a heading, a
 * quotation) is read as the words it holds. A rule, and what holds no word, is no block.
 * @throws Error with half a sentence when it has so much markup that no parser gets through it.
 */
export function markdownToBlocks(markdown: string): readonly MarkdownBlock[] {
  const obstacle = obstacleIn(markdown);
  if (obstacle !== null) throw new Error(obstacle);
  const root = processor.parse(markdown) as unknown as Node;
  return blocksOf(root)
    .filter((block) => block.type !== "thematicBreak")
    .map((block) => {
      const isHtml = block.type === "html";
      const text = isHtml
        ? (block.value ?? "")
        : textOf(block)
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "")
            .join(" ");
      const words = spanOf(block.children?.[0] ?? block, block.children?.at(-1) ?? block);
      return { text, isHtml, span: spanOf(block, block), words };
    })
    .filter(({ text }) => text !== "");
}

function spanOf(first: Node, last: Node): Span {
  return { start: first.position?.start.offset ?? 0, end: last.position?.end.offset ?? 0 };
}

/** Reads the paragraphs of a Markdown body as plain text, one string a block; throws as `markdownToBlocks` does. */
export function markdownToParagraphs(markdown: string): readonly string[] {
  return markdownToBlocks(markdown).flatMap(({ text, isHtml }) => (isHtml ? [] : [text]));
}
