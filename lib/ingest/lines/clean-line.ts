import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { tidy } from "../../arabic/tidy.ts";
import { blockTags, inlineTags } from "./markup.ts";

const tag = /<\/?([a-z][a-z0-9:]{0,12})(?:\s[^<>]{0,2000})?\s?\/?>/gi;
/** A tatweel between blanks is printed for a dash: «جدة ـ عبدالله». The text hospital takes longer ones for rules. */
const drawnDash = /(?<=\s)\u0640{1,2}(?=\s)/g;
/** The semicolon of a number may be missing, as browsers allow. */
const reference = /&(?:#(\d{2,7});?|#[xX]([0-9a-fA-F]{2,6});?|([A-Za-z][A-Za-z0-9]{1,31});)/g;

function isTag(name: string): boolean {
  const lower = name.toLowerCase();
  return inlineTags.has(lower) || blockTags.has(lower);
}

function decodeReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : whole;
}

/**
 * Cleans one line of a raw file for display: tags of HTML out, its character references decoded (twice, for
 * feeds that escape twice), then the text hospital, then runs of blanks made one. What looks like a tag but is
 * none of HTML's (`<x < 3>`, «<الاسم>») is text and stays.
 *
 * @param changes kind → how often; counted up.
 */
export function cleanLine(line: string, changes: Record<string, number>): string {
  const count = (kind: string, times = 1): void => {
    changes[kind] = (changes[kind] ?? 0) + times;
  };
  let text = line;
  for (let pass = 0; pass < 2 && /[<&]/.test(text); pass++) {
    text = text.replace(tag, (whole, name: string) => {
      if (!isTag(name)) return whole;
      count("html-tag");
      return blockTags.has(name.toLowerCase()) ? " " : "";
    });
    text = text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
      const character = decodeReference(whole, decimal, hex, name);
      if (character !== whole) count("html-entity");
      return character;
    });
  }
  text = text.replace(drawnDash, () => {
    count("tatweel");
    return "–";
  });
  const tidied = tidy(text);
  for (const [kind, times] of Object.entries(tidied.changes)) count(kind, times);
  return tidied.text.replace(/\s+/g, " ").trim();
}
