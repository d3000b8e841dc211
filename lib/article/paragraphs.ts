import { remark } from "remark";

type Root = ReturnType<ReturnType<typeof remark>["parse"]>;
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly Node[];
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
  return node.value ?? node.alt ?? "";
}

function blocksOf(node: Node): readonly Node[] {
  const holdsBlocks = ["root", "blockquote", "list", "listItem"].includes(node.type);
  return holdsBlocks ? (node.children ?? []).flatMap(blocksOf) : [node];
}

/**
 * Reads the paragraphs of a Markdown body as plain text, one string a block; markup that a person may have
 * added (emphasis, a heading, a quotation) is read as the words it holds. HTML and rules hold none.
 */
export function markdownToParagraphs(markdown: string): readonly string[] {
  const root = processor.parse(markdown) as unknown as Node;
  return blocksOf(root)
    .filter((block) => block.type !== "html" && block.type !== "thematicBreak")
    .map((block) =>
      textOf(block)
        .replace(/\s*\n\s*/g, " ")
        .trim(),
    )
    .filter((text) => text !== "");
}
