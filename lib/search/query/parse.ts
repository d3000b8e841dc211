import { toLatinDigits } from "../../arabic/digits.ts";
import { fold } from "../../arabic/fold.ts";
import { analyse, type Word } from "../words/analyse.ts";
import { longestQuery, mostWords, type FacetName, type SearchProblem } from "../types.ts";

/** A word, or the words of a phrase, which then must follow one another. */
export interface QueryItem {
  readonly words: readonly Word[];
  readonly phrase: boolean;
  /** As typed, without its quotation marks. */
  readonly text: string;
}

/** A query as it is meant. Each group must be found; of its items any one will do (OR). */
export interface ParsedQuery {
  readonly kind: "query";
  readonly groups: readonly (readonly QueryItem[])[];
  readonly excluded: readonly QueryItem[];
  readonly fields: readonly Field[];
  readonly years: readonly YearField[];
}

/** `year:…`: first and last year, inclusive; infinite where it is open. */
export interface YearField {
  readonly from: number;
  readonly to: number;
  /** Written with a minus: articles of these years are left out. */
  readonly not: boolean;
}

/** `country:…` and the like, with the value as typed: a code, an id or a name. */
export interface Field {
  readonly facet: FacetName;
  readonly value: string;
  /** Written with a minus: articles that have it are left out. */
  readonly not: boolean;
}

/** Field names in both languages, folded. */
const fieldNames = new Map<string, FacetName | "year">(
  (
    [
      ["country", "country دولة الدولة بلد البلد"],
      ["mention", "mentions mention mentioned يذكر تذكر يُذكر ذكر"],
      ["person", "person شخص الشخص شخصية"],
      ["organisation", "organisation organization org مؤسسة منظمة جهة هيئة"],
      ["system", "system programme program نظام برنامج"],
      ["event", "event حدث فعالية"],
      ["language", "in lang language بالعربية لغة اللغة"],
      ["outlet", "outlet source paper صحيفة الصحيفة جريدة وكالة مصدر المصدر"],
      ["year", "year years سنة السنة عام"],
    ] as const
  ).flatMap(([facet, names]) => names.split(" ").map((name) => [fold(name), facet] as const)),
);

const languageNames = new Map<string, string>(
  [
    ["ar", "ar arabic عربي عربية العربية"],
    ["en", "en english انجليزي إنجليزية الإنجليزية الانكليزية"],
  ].flatMap(([code, names]) =>
    (names ?? "").split(" ").map((name) => [fold(name), code ?? ""] as const),
  ),
);

const quoted = `"([^"]*)"?|«([^»]*)»?|“([^”]*)”?`;
/** `-`, then perhaps `field:`, then a quotation or whatever comes before the next space. */
const piece = new RegExp(`(-?)(?:([\\p{L}\\p{M}]{1,20}):)?(?:${quoted}|([^\\s"«“]+))`, "gu");
const orWords = new Set(["OR", "|", "||", "أو"]);
const yearRange = /^(\d{1,4})?(?:(\.{2,3}|[-–…])(\d{1,4})?)?$/;

/**
 * Reads a query in the reader's own words: words, "phrases" («…» too), -word, OR (أو), and fields
 * `country:` `mentions:` `year:2022..2023` `person:` `organisation:` `system:` `event:` `outlet:` `in:ar`, whose names may
 * be Arabic (دولة: يذكر: سنة: شخص: مؤسسة: نظام: حدث: صحيفة: لغة:). Everything else is words.
 *
 * @returns what is meant, or why it cannot be answered. An empty text is a query without words.
 */
export function parseQuery(text: string): ParsedQuery | SearchProblem {
  if (text.length > longestQuery) return { kind: "problem", problem: "too-long" };
  const groups: QueryItem[][] = [];
  const excluded: QueryItem[] = [];
  const fields: Field[] = [];
  const years: YearField[] = [];
  let joinNext = false;
  let count = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, minus, field, straight, guillemets, curly, bare] = match;
    const phrase = straight ?? guillemets ?? curly;
    const value = phrase ?? bare ?? "";
    const facet = field === undefined ? undefined : fieldNames.get(fold(field));
    if (facet === "year") {
      const range = readYears(value);
      if (range) {
        // `year:..` is not finished.
        if (/\d/.test(toLatinDigits(value))) years.push({ ...range, not: minus === "-" });
        continue;
      }
    } else if (facet !== undefined && value !== "") {
      const code = facet === "language" ? languageNames.get(fold(value)) : value;
      if (code !== undefined) {
        fields.push({ facet, value: code, not: minus === "-" });
        continue;
      }
    }
    if (phrase === undefined && orWords.has(whole)) {
      joinNext = groups.length > 0;
      continue;
    }
    const asked = facet === undefined && field !== undefined ? `${field} ${value}` : value;
    const words = analyse(asked);
    count += words.length;
    if (count > mostWords) return { kind: "problem", problem: "too-long" };
    if (words.length === 0) continue;
    const items: QueryItem[] =
      phrase === undefined
        ? words.map((word) => ({
            words: [word],
            phrase: false,
            text: asked.slice(word.start, word.end),
          }))
        : [{ words, phrase: words.length > 1, text: asked }];
    if (minus === "-") excluded.push(...items);
    else if (joinNext) groups.at(-1)?.push(...items);
    else groups.push(...items.map((item) => [item]));
    joinNext = false;
  }
  const asksNothing = [groups, excluded, fields, years].every((list) => list.length === 0);
  if (asksNothing && text.trim() !== "") {
    return { kind: "problem", problem: "no-words" };
  }
  return { kind: "query", groups, excluded, fields, years };
}

/** Reads `2022`, `2022..2023`, `2022..` or `..2022`, whichever way round; null for anything else. */
function readYears(text: string): Omit<YearField, "not"> | null {
  const range = yearRange.exec(toLatinDigits(text));
  if (!range) return null;
  const [, first, separator, last = separator === undefined ? first : undefined] = range;
  const from = first === undefined ? -Infinity : Number(first);
  const to = last === undefined ? Infinity : Number(last);
  return from > to ? { from: to, to: from } : { from, to };
}
