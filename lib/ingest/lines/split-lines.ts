import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { tidy } from "../../arabic/tidy.ts";
import type { RawLine } from "../raw-article.ts";
import { blockTags, findMarkupBlocks, inlineTags, type MarkupBlock } from "./markup.ts";

const tag = /<\/?([a-z][a-z0-9:]{0,12})(?:\s[^<>]{0,2000})?\s?\/?>/gi;
/** A tatweel between blanks is printed for a dash: «جدة ـ عبدالله». The text hospital takes longer ones for rules. */
const drawnDash = /(?<=\s)\u0640{1,2}(?=\s)/g;
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;

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
function cleanLine(line: string, changes: Record<string, number>): string {
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

/** Line breaks of every system, of Unicode, and of HTML. */
const lineBreak = new RegExp(
  `\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]|</?(?:${[...blockTags].join("|")})(?:\\s[^<>]{0,2000})?\\s?/?>`,
  "gi",
);
const physicalBreak = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/;

/**
 * Cuts decoded text into its lines, cleans each, and leaves out those that hold nothing.
 * @returns the lines, what cleaning changed, and the scripts and comments left out.
 */
export function splitLines(text: string): {
  readonly lines: readonly RawLine[];
  readonly changes: Readonly<Record<string, number>>;
  readonly dropped: readonly MarkupBlock[];
} {
  const changes: Record<string, number> = {};
  const lines: RawLine[] = [];
  const dropped = findMarkupBlocks(text);
  let start = 0;
  let number = 1;
  let blanks = 1;

  const add = (end: number, physical: boolean): void => {
    const clean = end > start ? cleanLine(text.slice(start, end), changes) : "";
    if (clean !== "") {
      lines.push({ number, start, end, text: clean, afterBlank: blanks > 0 });
      blanks = -1;
    }
    if (physical) blanks++;
  };

  for (const match of [...breaks(text, dropped), null]) {
    const at = match?.start ?? text.length;
    add(at, match === null || match.physical);
    start = match?.end ?? text.length;
    if (match) number += match.lines;
  }
  return { lines, changes, dropped };
}

interface Break {
  readonly start: number;
  readonly end: number;
  readonly physical: boolean;
  readonly lines: number;
}

/** Line breaks and the markup blocks, which part lines too, in order. */
function* breaks(text: string, blocks: readonly MarkupBlock[]): Generator<Break> {
  let next = 0;
  for (const match of text.matchAll(lineBreak)) {
    const end = match.index + match[0].length;
    while (next < blocks.length && (blocks[next] as MarkupBlock).start <= match.index) {
      yield asBreak(text, blocks[next++] as MarkupBlock);
    }
    const inside = next > 0 && match.index < (blocks[next - 1] as MarkupBlock).end;
    if (inside) continue;
    const physical = physicalBreak.test(match[0]);
    const lines = physical ? 1 : match[0].split(/\r\n|\r|\n/).length - 1;
    yield { start: match.index, end, physical, lines };
  }
  while (next < blocks.length) yield asBreak(text, blocks[next++] as MarkupBlock);
}

function asBreak(text: string, block: MarkupBlock): Break {
  const lines = text.slice(block.start, block.end).split(/\r\n|\r|\n/).length - 1;
  return { start: block.start, end: block.end, physical: false, lines };
}
