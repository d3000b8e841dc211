import { parseEdtf } from "../../dates/edtf.ts";
import { citationKey } from "./citation-key.ts";
import { citationNotes } from "./citation-notes.ts";
import { bracketedTitle, type CitedArticle } from "./cited-article.ts";

const languages = { ar: "arabic", en: "english" } as const;

/**
 * An entry of a BibLaTeX bibliography (package biblatex 3.20, 2.1 "Entry types" and 2.3.8 "Date and Time Specifications",
 * which are EDTF). An article of a known newspaper is an `@article` of the subtype `newspaper`; one whose paper nobody
 * knows is `@online`, for which no journal is asked. An unknown date has no field.
 */
export function biblatex(article: CitedArticle): string {
  const { outlet, date, author, originalTitle, textLang } = article;
  const title = bracketedTitle(article);
  const notes = citationNotes(article).join("; ");
  const fields: readonly (readonly [string, string | null])[] = [
    ["entrysubtype", outlet === null ? null : "newspaper"],
    // A name is one part: where an Arabic name divides into given and family name, nobody has said.
    ["author", author && `{${escapeTex(author)}}`],
    // A second pair of braces keeps the capitals of a Latin headline.
    ["title", article.title.lang === "ar" ? escapeTex(title) : `{${escapeTex(title)}}`],
    ["origtitle", originalTitle && escapeTex(originalTitle)],
    ["origlanguage", originalTitle && languages.ar],
    ["journaltitle", outlet && escapeTex(outlet)],
    ["date", date !== null && isBiblatexDate(date) ? date : null],
    ["url", article.url],
    ["eprint", article.id],
    ["eprinttype", escapeTex(article.archive)],
    ["langid", languages[textLang]],
    ["language", languages[textLang]],
    ["note", notes === "" ? null : escapeTex(notes)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value ?? ""}},\n`);
  const type = outlet === null ? "online" : "article";
  return `@${type}{${citationKey(article.id)},\n${lines.join("")}}\n`;
}

/** Dates that biber reads: EDTF levels 0 and 1, of years in figures. */
function isBiblatexDate(edtf: string): boolean {
  return parseEdtf(edtf) !== null && !/^XXXX|\/XXXX|[2-4]\d-(?:3[3-6]|4[01])/.test(edtf);
}

const tex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Between these TeX sets one sign for two: quotation marks, dashes, marks that open a question. */
const ligature = /'(?=')|`(?=`)|-(?=-)|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/g;

/** A text in which nothing is a command of TeX: its ten special characters, and what it joins, stand for themselves. */
export function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\~^{}%&#_$]/g, (character) => tex[character] ?? `\\${character}`)
    .replace(ligature, "$&{}");
}
