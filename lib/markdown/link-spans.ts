import type { Element, ElementContent, Root, Text } from "hast";

/** A link to be set into one paragraph. */
export interface TextLink {
  /** Paragraph number from 1. */
  readonly paragraph: number;
  /** Half-open UTF-16 span of the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

function anchor(link: TextLink, value: string): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { href: link.href },
    children: [{ type: "text", value }],
  };
}

/** Splits one text node, which starts at `offset` of the paragraph's plain text, around the links inside it. */
function split(node: Text, offset: number, links: readonly TextLink[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const link of links) {
    const start = link.start - offset;
    const end = link.end - offset;
    if (start < done || end > node.value.length) continue;
    if (start > done) parts.push({ type: "text", value: node.value.slice(done, start) });
    parts.push(anchor(link, node.value.slice(start, end)));
    done = end;
  }
  if (done < node.value.length) parts.push({ type: "text", value: node.value.slice(done) });
  return parts;
}

/**
 * Sets links into a paragraph's tree, in place. A span that does not lie inside one text node (because it
 * crosses an emphasis, or stands inside another link) is left unlinked: the text itself never changes.
 */
export function linkSpans(root: Root, links: readonly TextLink[]): void {
  const sorted = [...links].sort((a, b) => a.start - b.start);
  let offset = 0;
  const visit = (parent: Root | Element, linkable: boolean): void => {
    const children: ElementContent[] = [];
    for (const child of parent.children as ElementContent[]) {
      if (child.type === "text") {
        children.push(...(linkable ? split(child, offset, sorted) : [child]));
        offset += child.value.length;
        continue;
      }
      if (child.type === "element") visit(child, linkable && child.tagName !== "a");
      children.push(child);
    }
    parent.children = children;
  };
  visit(root, true);
}
