import { isolate } from "../../strings/isolate.ts";
import { fill } from "../../strings/phrase.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import { bracketedTitle, type CitedArticle } from "./cited-article.ts";
import { citedDate, dateInCitation } from "./cited-date.ts";

/** The styles in which an article is cited in words. */
export const citationStyles = ["chicago", "apa", "mla"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A citation in pieces, so that a page can set titles of papers in italics where a language does so. */
export type Piece = string | { readonly paper: string };

/**
 * A citation to paste: Chicago (17th edition, 14.191–14.200, a newspaper's article that bears no author stands under the
 * paper's name), APA (7th) and MLA (9th), each with the archive as the place where it is kept; in Arabic the same order
 * with Arabic signs. As cataloguers do (ISO 690), what the archive supplied or concluded stands in square brackets. What
 * is of another direction is isolated (U+2068…U+2069); what readers copy is without those signs.
 * No full stop follows the address, of which programs would make it a part.
 * @param paragraph the number of the paragraph that is cited; the whole article without one
 */
export function citeIn(
  style: CitationStyle,
  article: CitedArticle,
  paragraph?: number,
): readonly Piece[] {
  const { locale, author, outlet, credit } = article;
  const isArabic = locale === "ar";
  const comma = isArabic ? "، " : ", ";
  const s = stringsFor(locale).cite;
  const by = author === null ? [] : [`${isolate(author)}. `];
  const paper: readonly Piece[] =
    outlet === null ? [] : [isArabic ? isolate(outlet) : { paper: outlet }];
  const date = dateOf(style, article);
  const dated = date.endsWith(".") ? `${date} ` : `${date}. `;
  const rights = credit === null ? "" : `ⓒ\u00A0${isolate(credit)}. `;
  const item = fill(s.item, { id: article.id });
  const place = paragraph === undefined ? "" : fill(s.paragraph[style], { n: String(paragraph) });
  const at = place === "" ? item : `${item}${comma}${place}`;
  const url = isolate(paragraph === undefined ? article.url : `${article.url}#p${paragraph}`);
  const title = `${quoted(article)} ${translationOf(article)}`;
  if (style === "apa") {
    const plain = `${endTitle(isolated(article, bracketedTitle(article)), article)} `;
    const note = translationOf(article);
    const head = note === "" ? plain : `${plain.replace(/\. $/, " ")}${note}`;
    const when = `(${date}). `;
    const named = author === null ? [head, when] : [...by, when, head];
    return [...named, ...ended(paper), `${rights}${article.archive} (${at}). ${url}`];
  }
  if (style === "mla") {
    const within = paper.length === 0 ? [dated] : [...paper, comma + dated];
    return [...by, title, ...within, `${rights}${article.archive}${comma}${at}${comma}${url}`];
  }
  const first = author === null ? ended(paper) : by;
  const within = author === null || paper.length === 0 ? [dated] : [...paper, comma + dated];
  return [...first, title, ...within, `${rights}${article.archive}${comma}${at}. ${url}`];
}

/** The same as plain text. */
export function plainCitation(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.paper)).join("");
}

function ended(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length === 0 ? [] : [...pieces, ". "];
}

/** A title of the other script is isolated. */
function isolated({ locale }: CitedArticle, text: string): string {
  return /\p{Script=Arabic}/u.test(text) === (locale === "ar") ? text : isolate(text);
}

/** A full stop after a title, unless it ends with a sign that ends a sentence. */
function endTitle(text: string, { title }: CitedArticle): string {
  return /[.?!؟…]$/u.test(title.text) && title.status === "stated" ? text : `${text}.`;
}

/** The title in quotation marks, with the full stop where the language has it: in English inside them. */
function quoted(article: CitedArticle): string {
  const { locale, title } = article;
  if (locale === "ar") {
    const marked = `«${isolated(article, title.text.replace(/«([^»]*)»/g, "“$1”"))}»`;
    return `${title.status === "stated" ? marked : `[${marked}]`}.`;
  }
  // Quotation marks inside quotation marks are of the other kind.
  const inner = isolated(article, title.text.replace(/“([^”]*)”/g, "‘$1’"));
  return title.status === "stated" ? `“${endTitle(inner, article)}”` : `[“${inner}”].`;
}

/** That an English text is a translation, of what, and how it was made; empty for a text in its own language. */
function translationOf({ locale, originalTitle, translation, title }: CitedArticle): string {
  if (translation === null || title.lang !== "en") return "";
  const s = stringsFor(locale).cite;
  const how = s.translation[translation.method];
  if (originalTitle === null) return `[${how}]. `;
  return `[${fill(s.translationOf, { how, title: isolate(originalTitle) })}]. `;
}

/** The date in the order and with the names of months that a style asks for; what was concluded in brackets. */
function dateOf(style: CitationStyle, { date, dateInferred, locale }: CitedArticle): string {
  if (date === null) return stringsFor(locale).cite.undated;
  const words = dateInCitation(date, locale);
  const text =
    style === "apa" ? yearFirst(date, words, locale) : style === "mla" ? shortMonths(words) : words;
  return dateInferred ? `[${text}]` : text;
}

/** "2022, 28 March" of "28 March 2022", where the date is a day or month of a year. */
function yearFirst(edtf: string, words: string, locale: CitedArticle["locale"]): string {
  const date = citedDate(edtf);
  if (date === null || date.circa || date.parts.length > 1 || date.parts[0].length === 1)
    return words;
  const year = String(date.parts[0][0]);
  return `${year}${locale === "ar" ? "، " : ", "}${words.replace(new RegExp(` ${year}$`), "")}`;
}

/** MLA shortens the names of months of more than four letters; September has four left. */
function shortMonths(words: string): string {
  return words.replace(
    /\b(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)\b/g,
    "$1.",
  );
}
