import { fromXml } from "xast-util-from-xml";
import type { Result } from "../../base/result.ts";

/** An element of XML, as far as the readers of formats need it. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

type Root = ReturnType<typeof fromXml>;
type Node = Root["children"][number];

/**
 * Reads XML from outside. A document type may name a file, as programs of translators write it, and the file is never
 * asked for; one that declares anything (an entity, which may be a bomb or another file) is refused.
 * @returns the root element, or why nothing of the file can be read, without its name and the full stop.
 */
export function readXml(text: string): Result<XmlElement, string> {
  if (/<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b|<!DOCTYPE[^>[]*\[/u.test(text)) {
    return {
      ok: false,
      error:
        "it declares entities or other parts of a document type, which is not read; export it anew without them",
    };
  }
  let root: Root;
  try {
    root = fromXml(text);
  } catch (error) {
    return { ok: false, error: `it is not well-formed XML: ${reasonOf(error)}; export it anew` };
  }
  const element = root.children.find((node) => node.type === "element");
  return element === undefined
    ? { ok: false, error: "it holds no element; export it anew" }
    : { ok: true, value: elementOf(element) };
}

/** Child elements of one name. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter(
    (child) => typeof child !== "string" && child.name === name,
  ) as readonly XmlElement[];
}

/**
 * The words of an element.
 * @param marks elements whose words count; those of others (codes of a program) are left out.
 */
export function wordsOf(element: XmlElement, marks: ReadonlySet<string>): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      return marks.has(child.name) ? wordsOf(child, marks) : "";
    })
    .join("");
}

function elementOf(node: Extract<Node, { type: "element" }>): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) attributes[name] = String(value);
  return {
    name: node.name.slice(node.name.indexOf(":") + 1),
    attributes,
    children: node.children.flatMap((child): (XmlElement | string)[] => {
      if (child.type === "element") return [elementOf(child)];
      return child.type === "text" || child.type === "cdata" ? [child.value] : [];
    }),
    line: node.position?.start.line ?? 1,
  };
}

/** What the parser says, in one line; of a text nested too deeply for it, that. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof RangeError) return "its elements are nested too deeply";
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split("\n")[0] ?? "").replace(/[.:]$/u, "");
}
