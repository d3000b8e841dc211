import type { ReadFile, Returned } from "../returned.ts";
import { childrenOf, readXml, wordsOf, type XmlElement } from "./read-xml.ts";

/** Elements inside a text whose words are the text's. */
const marks = new Set(["pc", "mrk"]);
const parts = new Set(["segment", "ignorable"]);

/**
 * Reads XLIFF 2.0 or later. A program may have cut a unit into several segments: they are put together again, and count
 * only when each is translated.
 */
export function readXliff(text: string): ReadFile {
  const root = readXml(text);
  if (!root.ok) return root;
  const { name, attributes } = root.value;
  const version = attributes["version"] ?? "";
  if (name !== "xliff" || !version.startsWith("2.")) {
    const what = name === "xliff" ? `XLIFF ${version}`.trim() : `XML of another kind (${name})`;
    return {
      ok: false,
      error: `it is ${what}; export it from your program as XLIFF 2.0 or later, TMX, PO or CSV`,
    };
  }
  const segments = childrenOf(root.value, "file").flatMap((file) =>
    unitsOf(file).map((unit) => returned(file.attributes["id"] ?? "", unit)),
  );
  return { ok: true, value: { segments, faults: [] } };
}

function unitsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (child.name === "group") return unitsOf(child);
    return child.name === "unit" ? [child] : [];
  });
}

function returned(file: string, unit: XmlElement): Returned {
  const { id = "", name = "" } = unit.attributes;
  const pieces = unit.children.filter(
    (child): child is XmlElement => typeof child !== "string" && parts.has(child.name),
  );
  const sources = pieces.map((piece) => textOf(piece, "source") ?? "");
  const targets = pieces.map((piece, index) => {
    const target = textOf(piece, "target");
    // What stands between segments, such as a blank, may have no translation of its own.
    return piece.name === "ignorable" ? (target ?? sources[index] ?? "") : (target ?? "");
  });
  const isWhole = pieces.every(
    ({ name: piece }, at) => piece === "ignorable" || targets[at]?.trim() !== "",
  );
  const states = pieces
    .filter((piece) => piece.name === "segment")
    .map(({ attributes }) => attributes["state"] ?? "initial");
  return {
    where: `line ${unit.line}`,
    place: name.includes("#") ? name : `${file}#${id}`,
    stamp: stampIn(unit),
    source: sources.join(""),
    target: isWhole ? targets.join("") : "",
    confirmed: states.every((state) => state === "reviewed" || state === "final"),
  };
}

function textOf(piece: XmlElement, name: "source" | "target"): string | null {
  const [element] = childrenOf(piece, name);
  return element === undefined ? null : wordsOf(element, marks);
}

function stampIn(unit: XmlElement): string | null {
  const metas = childrenOf(unit, "metadata")
    .flatMap((metadata) => childrenOf(metadata, "metaGroup"))
    .filter(({ attributes }) => attributes["category"] === "sijill")
    .flatMap((group) => childrenOf(group, "meta"));
  const stamp = metas.find(({ attributes }) => attributes["type"] === "stamp");
  return stamp === undefined ? null : wordsOf(stamp, marks).trim();
}
