import { remark } from "remark";
import remarkRehype from "remark-rehype";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Element, ElementContent, Root } from "hast";
import { linkSpans, type TextLink } from "./link-spans.ts";

/** No element that loads, frames or styles anything comes through; ids are the page's own. */
const schema = {
  ...defaultSchema,
  tagNames: [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "code",
    "em",
    "strong",
    "a",
    "br",
    "blockquote",
    "ul",
    "ol",
    "li",
  ],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto"] },
};

const parser = remark().use(remarkRehype).use(rehypeSanitize, schema);
const printer = unified().use(rehypeStringify);

const containers = new Set(["blockquote", "ul", "ol"]);

/** The blocks of text in reading order: a quotation or a list holds several, and each bears its own number. */
function blocksOf(parent: Root | Element): Element[] {
  const children: readonly (Root | Element)["children"][number][] = parent.children;
  return children
    .filter((node): node is Element => node.type === "element")
    .flatMap((node) => {
      const nested = node.tagName === "li" && node.children.some(isParagraph);
      return nested || containers.has(node.tagName) ? blocksOf(node) : [node];
    });
}

/** A block without a word (an empty heading, a picture, a comment) has no number: `markdownToParagraphs` skips it too. */
function hasText(node: Element | ElementContent): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  return node.type === "element" && node.children.some(hasText);
}

function isParagraph(node: Element["children"][number]): boolean {
  return node.type === "element" && node.tagName === "p";
}

/**
 * Renders the body of an article or translation.
 *
 * @param markdown - body without front matter (CommonMark); HTML in it is dropped.
 * @param links - links to set into the text, as half-open UTF-16 spans of the plain text of paragraph
 *   `paragraph` (from 1); they must not overlap, and are set in the paragraph's own text only.
 * @returns sanitised inner HTML, one string for each block of text: paragraph n at index n - 1.
 */
export function renderParagraphs(markdown: string, links: readonly TextLink[] = []): string[] {
  const tree = parser.runSync(parser.parse(markdown));
  return blocksOf(tree)
    .filter(hasText)
    .map((block, index) => {
      const content: Root = { type: "root", children: block.children };
      linkSpans(
        content,
        links.filter((link) => link.paragraph === index + 1),
      );
      return printer.stringify(content).trim();
    });
}
