import { toLatinDigits } from "../../arabic/digits.ts";
import { fold } from "../../arabic/fold.ts";
import {
  longestQuery,
  mostWords,
  type FacetName,
  type SearchProblem,
  type Span,
} from "../types.ts";
import { AskedWords, type Piece, type QueryItem } from "./asked-words.ts";
import type { AskedDate, ReadDates } from "./dates/asked-date.ts";
import { fieldNames } from "./fields/field-names.ts";

/** A query as it is meant. Each group must be found; of its items any one will do (OR). */
export interface ParsedQuery {
  readonly kind: "query";
  readonly groups: readonly (readonly QueryItem[])[];
  readonly excluded: readonly QueryItem[];
  readonly fields: readonly Field[];
  readonly years: readonly YearField[];
  /** The dates that its words name: each must hold, of those that OR joins any. */
  readonly dates: readonly (readonly AskedDate[])[];
}

/** `year:…`: first and last year, inclusive; infinite where it is open. */
export interface YearField extends Span {
  readonly from: number;
  readonly to: number;
  /** Written with a minus: articles of these years are left out. */
  readonly not: boolean;
}

/** `country:…` and the like, with the value as typed: a code, an id or a name. */
export interface Field extends Span {
  readonly facet: FacetName;
  readonly value: string;
  /** Written with a minus: articles that have it are left out. */
  readonly not: boolean;
}

const quoted = `"([^"]*)"?|«([^»]*)»?|“([^”]*)”?`;
/** `-`, then perhaps `field:`, then a quotation or whatever comes before the next space. */
const piece = new RegExp(`(-?)(?:([\\p{L}\\p{M}]{1,20}):)?(?:${quoted}|([^\\s"«“]+))`, "gu");
const orWords = new Set(["OR", "|", "||", "أو"]);
const yearRange = /^(\d{1,4})?(?:(\.{2,3}|[-–…])(\d{1,4})?)?$/;

/**
 * Reads a query in the reader's own words: words, "phrases" («…» too), -word, OR (أو), and fields
 * `country:` `mentions:` `year:2022..2023` `person:` `organisation:` `system:` `event:` `kind:` `outlet:` `in:ar`, whose names
 * may be Arabic (دولة: يذكر: سنة: شخص: مؤسسة: نظام: حدث: نوع: مصدر: لغة:). Everything else is words, and dates among
 * them («أبريل 2022») are dates as well; a quoted number is a word alone.
 *
 * @param readDates finds the dates (`read-dates.ts`); left out where they do not matter, since it is much code.
 * @returns what is meant, or why it cannot be answered. An empty text is a query without words.
 */
export function parseQuery(
  text: string,
  readDates: ReadDates = () => [],
): ParsedQuery | SearchProblem {
  if (text.length > longestQuery) return { kind: "problem", problem: "too-long" };
  const pieces = [...text.matchAll(piece)].map(readPiece);
  const asked = new AskedWords(readDates(onlyWords(text, pieces)));
  const fields: Field[] = [];
  const years: YearField[] = [];
  for (const one of pieces) {
    const { start, end, not, facet, value } = one;
    if (facet === "year") {
      const range = readYears(value);
      // `year:..` is not finished.
      if (range && /\d/.test(toLatinDigits(value))) years.push({ ...range, start, end, not });
      if (range) continue;
    } else if (facet !== undefined && value !== "") {
      fields.push({ facet, value, start, end, not });
      continue;
    }
    if (one.or) asked.join();
    else asked.add(one);
    if (asked.count > mostWords) return { kind: "problem", problem: "too-long" };
  }
  const { groups, excluded, dates } = asked;
  const asksNothing = [groups, excluded, fields, years].every((list) => list.length === 0);
  if (asksNothing && text.trim() !== "") {
    return { kind: "problem", problem: "no-words" };
  }
  return { kind: "query", groups, excluded, fields, years, dates };
}

function readPiece(match: RegExpExecArray): Piece {
  const [whole, minus, field, straight, guillemets, curly, bare] = match;
  const phrase = straight ?? guillemets ?? curly;
  const facet = field === undefined ? undefined : fieldNames.get(fold(field));
  const value = phrase ?? bare ?? "";
  // A word before a colon that is no field's name is a word.
  const asked = facet === undefined && field !== undefined ? `${field} ${value}` : value;
  return {
    start: match.index,
    end: match.index + whole.length,
    not: minus === "-",
    facet,
    value,
    asked,
    phrase: phrase !== undefined,
    or: phrase === undefined && orWords.has(whole),
  };
}

/** The text with only plain words left in it: what is quoted, left out or a field's is no date. */
function onlyWords(text: string, pieces: readonly Piece[]): string {
  let words = text;
  for (const { start, end, phrase, not, or, facet } of pieces) {
    if (!phrase && !not && !or && facet === undefined) continue;
    words = words.slice(0, start) + "|".repeat(end - start) + words.slice(end);
  }
  return words;
}

/** Reads `2022`, `2022..2023`, `2022..` or `..2022`, whichever way round; null for anything else. */
function readYears(text: string): Pick<YearField, "from" | "to"> | null {
  const range = yearRange.exec(toLatinDigits(text));
  if (!range) return null;
  const [, first, separator, last = separator === undefined ? first : undefined] = range;
  const from = first === undefined ? -Infinity : Number(first);
  const to = last === undefined ? Infinity : Number(last);
  return from > to ? { from: to, to: from } : { from, to };
}
