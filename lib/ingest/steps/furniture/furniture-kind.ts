import { comments, furniture, related, sections, spelt } from "./furniture-words.ts";
import { isPageLine, isPageLineAnywhere, withoutCount } from "./furniture-lines.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";

/** What a line of a page is: furniture, the heading of other articles or of comments, a section's name. */
export type FurnitureKind = "furniture" | "related" | "comments" | "section" | "anywhere";

const LONGEST = 200;
const LONGEST_PHRASE = 6;
const MOST_WORDS = 14;
/** The first of a page's menu: sections may follow it. */
const HOME = spelt("الرئيسية");
/** «أخبار مصر» */
const newsOf = /^(?:أخبار|اخبار) \p{L}+$/u;
const parted = /\s*[|>›»/\\•·]\s*/;

/** A line in the spelling of the tables, and the same without a count of its own: «التعليقات (3)». */
function spellings(line: string): readonly [string, string] {
  const word = spelt(line);
  return [word, /[\d٠-٩]/u.test(line) ? spelt(withoutCount(line)) : word];
}

/** What a line is wherever it stands, between the paragraphs as well; null for what only head and foot could tell. */
export function kindAnywhere(line: string): "related" | "anywhere" | "comments" | null {
  if (line.length > LONGEST) return null;
  const [word, uncounted] = spellings(line);
  if (word === "") return null;
  if (related.has(word) || related.has(uncounted)) return "related";
  if (isPageLineAnywhere(line)) return "anywhere";
  return comments.has(word) || comments.has(uncounted) ? "comments" : null;
}

/** What kind of page furniture a line is, or null. «الرئيسية > أخبار > محليات» and «طباعة إرسال لصديق» count whole. */
export function furnitureKind(line: string, outlets: OutletTable): FurnitureKind | null {
  const kind = kindAnywhere(line);
  if (kind !== null || line.length > LONGEST) return kind;
  const [word, uncounted] = spellings(line);
  if (word === "") return null;
  if (furniture.has(word) || furniture.has(uncounted) || isPageLine(line)) return "furniture";
  if (sections.has(word) || newsOf.test(line)) return "section";
  const parts = parted.test(line)
    ? line
        .split(parted)
        .map(spelt)
        .filter((part) => part !== "")
    : [word];
  const known = (part: string): boolean =>
    furniture.has(part) || sections.has(part) || comments.has(part);
  if (parts.length > 1 && parts.every(known)) return "furniture";
  return isRowOfTools(parts.join(" ").split(" "), outlets) ? "furniture" : null;
}

/** «طباعة إرسال لصديق», «Next Previous عين اليوم»: at least two of a page's tools, and nothing but such names. */
function isRowOfTools(words: readonly string[], { isOutlet }: OutletTable): boolean {
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const most: (number | null)[] = Array.from({ length: words.length + 1 }, () => null);
  most[0] = 0;
  for (let from = 0; from < words.length; from++) {
    const tools = most[from];
    if (tools === null || tools === undefined) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_PHRASE); to++) {
      const phrase = words.slice(from, to).join(" ");
      const tool = furniture.has(phrase) || comments.has(phrase);
      if (!tool && !sections.has(phrase) && !(from > 0 && isOutlet(phrase))) continue;
      const home = tool && from === 0 && phrase === HOME ? 1 : 0;
      most[to] = Math.max(most[to] ?? 0, tools + home + (tool ? 1 : 0));
    }
  }
  return (most[words.length] ?? 0) >= 2;
}
