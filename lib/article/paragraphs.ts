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

const processor = remark()
  .data("settings", { bullet: "-", rule: "-", resourceLink: true })
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
      children: [{ type: "text", value }],
    })),
  } as Root;
  return processor.stringify(root);
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

/** A thousand of them on one line take the parser minutes, or its stack. */
const deepNest = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){21}/m;

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
 * @throws Error with half a sentence when it is nested so deeply that no parser gets through it.
 */
export function markdownToBlocks(markdown: string): readonly MarkdownBlock[] {
  if (deepNest.test(markdown)) {
    throw new Error("a line opens more than twenty quotations or lists inside each other");
  }
  const root = processor.parse(markdown) as unknown as Node;
  return blocksOf(root)
    .filter((block) => block.type !== "thematicBreak")
    .map((block) => {
      const isHtml = block.type === "html";
      const text = isHtml
        ? (block.value ?? "")
        : textOf(block)
            .replace(/\s*\n\s*/g, " ")
            .trim();
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
