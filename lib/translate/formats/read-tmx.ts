import type { ReadFile, Returned } from "../returned.ts";
import { childrenOf, readXml, wordsOf, type XmlElement } from "./read-xml.ts";

/** Of the elements inside a text, those whose words are the text's; the others hold codes of a program. */
const marks = new Set(["hi"]);

/** Reads a translation memory, TMX of any version: its units in Arabic and English; those of other languages are left out. */
export function readTmx(text: string): ReadFile {
  const root = readXml(text);
  if (!root.ok) return root;
  const units = childrenOf(root.value, "body").flatMap((body) => childrenOf(body, "tu"));
  return { ok: true, value: { segments: units.flatMap(returned), faults: [] } };
}

function returned(unit: XmlElement): Returned[] {
  const source = textIn(unit, "ar");
  const target = textIn(unit, "en");
  if (source === null || target === null) return [];
  const prop = (type: string): string | null => {
    const found = childrenOf(unit, "prop").find(({ attributes }) => attributes["type"] === type);
    return found === undefined ? null : wordsOf(found, marks).trim();
  };
  const place = unit.attributes["tuid"] ?? "";
  return [
    {
      where: `line ${unit.line}`,
      place: place.includes("#") ? place : null,
      stamp: prop("x-stamp"),
      ...{ source, target },
      confirmed: false,
    },
  ];
}

function textIn(unit: XmlElement, language: string): string | null {
  const variant = childrenOf(unit, "tuv").find(({ attributes }) => {
    const tag = attributes["xml:lang"] ?? attributes["lang"] ?? "";
    return tag.toLowerCase().split(/[-_]/u)[0] === language;
  });
  const [segment] = variant === undefined ? [] : childrenOf(variant, "seg");
  return segment === undefined ? null : wordsOf(segment, marks);
}
