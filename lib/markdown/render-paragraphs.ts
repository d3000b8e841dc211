import { remark } from "remark";
import remarkRehype from "remark-rehype";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Element, Root } from "hast";
import { linkSpans, type TextLink } from "./link-spans.ts";

/** No element that loads, frames or styles anything comes through; ids are the page's own. */
const schema = {
  ...defaultSchema,
  tagNames: ["p", "em", "strong", "a", "br", "blockquote", "ul", "ol", "li", "code"],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https", "mailto"] },
};

const parser = remark().use(remarkRehype).use(rehypeSanitize, schema);
const printer = unified().use(rehypeStringify);

/** A paragraph's element, or for another kind of block (a quotation, a list) an element around it. */
function contentOf(block: Element): Element["children"] {
  return block.tagName === "p" ? block.children : [block];
}

/**
 * Renders the body of an article or translation.
 *
 * @param markdown - body without front matter (CommonMark); HTML in it is dropped.
 * @param links - links to set into the text, as half-open UTF-16 spans of the plain text of paragraph
 *   `paragraph` (from 1); they must not overlap, and are set in the paragraph's own text only.
 * @returns sanitised inner HTML, one string for each top-level block: paragraph n at index n - 1.
 */
export function renderParagraphs(markdown: string, links: readonly TextLink[] = []): string[] {
  const tree = parser.runSync(parser.parse(markdown));
  const blocks = tree.children.filter((node): node is Element => node.type === "element");
  return blocks.map((block, index) => {
    const own = links.filter((link) => link.paragraph === index + 1);
    const content: Root = { type: "root", children: contentOf(block) };
    linkSpans(content, own);
    return printer.stringify(content).trim();
  });
}
