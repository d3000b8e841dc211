import { citationNotes } from "./citation-notes.ts";
import { bracketedTitle, type CitedArticle } from "./cited-article.ts";
import { citedDate, type CitedDate } from "./cited-date.ts";

/**
 * A record in RIS (Research Information Systems, "RIS Format Specifications"): each field a line of its own, `XX  - `
 * and its value, lines ended by CR LF, no line folded. A date is `YYYY/MM/DD/other`: what is not known stays empty
 * between the slashes, and "ca." stands in the last part.
 */
export function ris(article: CitedArticle): string {
  const { date, outlet } = article;
  const cited = date === null ? null : citedDate(date);
  const fields: readonly (readonly [string, string | null])[] = [
    ["TY", "NEWS"],
    ["AU", article.author],
    ["TI", bracketedTitle(article)],
    // Not `TT`, which programs take for the title itself.
    ["OP", article.originalTitle],
    ["T2", outlet],
    ["PB", outlet],
    ["PY", cited && pad(cited.parts[0][0], 4)],
    ["DA", cited && risDate(cited)],
    ["SE", article.section],
    ["UR", article.url],
    ["LA", article.textLang],
    ["DB", article.archive],
    ["AN", article.id],
    ...citationNotes(article).map((note) => ["N1", note] as const),
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? "").replace(/\s+/g, " ")}\r\n`);
  return `${lines.join("")}ER  - \r\n`;
}

function risDate({ parts, circa }: CitedDate): string {
  const [year, month, day] = parts[0];
  const last =
    parts[1] === undefined ? "" : `–${parts[1].map((part) => pad(part ?? 0, 2)).join("-")}`;
  const figures = [pad(year, 4), month, day].map((part) =>
    part === undefined ? "" : typeof part === "string" ? part : pad(part, 2),
  );
  return `${figures.join("/")}/${circa ? "ca." : ""}${last}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
