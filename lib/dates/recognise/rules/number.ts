import type { Line, Parsed } from "../tokens.ts";
import { isArticleAlone } from "../lexicon.ts";

/** A number up to 99 as a date uses it. */
export interface SmallNumber {
  readonly value: number;
  readonly digits: boolean;
  readonly ordinal: boolean;
  readonly article: boolean;
}

/**
 * Reads a number of one or two digits («15», «الـ15»), an ordinal («السابع والعشرين», «الثاني عشر») or
 * a cardinal in words («واحد وعشرين»). Gives null where none stands.
 */
export function readSmallNumber(line: Line, index: number): Parsed<SmallNumber> | null {
  const token = line[index];
  if (token === undefined) return null;
  if (token.kind === "number")
    return token.text.length <= 2 ? digits(token.text, false, index) : null;
  const next = line[index + 1];
  if (isArticleAlone(token.text) && next?.kind === "number" && next.text.length <= 2) {
    return digits(next.text, true, index + 1);
  }
  const meaning = token.meaning;
  const unit = meaning?.ordinal ?? meaning?.number;
  if (!meaning || !unit || unit.value >= 100) return null;
  const ordinal = meaning.ordinal !== undefined;
  const parsed = (value: number, end: number): Parsed<SmallNumber> => ({
    value: { value, digits: false, ordinal, article: meaning.article },
    end,
  });
  if (unit.role === "ten" || unit.role === "teen") return parsed(unit.value, index + 1);
  const second = next?.meaning;
  if (
    second?.number?.role === "teen" &&
    !second.conjunction &&
    !second.article &&
    unit.value < 10
  ) {
    return parsed(10 + unit.value, index + 2);
  }
  if (meaning.weekday !== undefined) return null;
  if (second?.number?.role === "ten" && second.conjunction && unit.value < 10) {
    return parsed(second.number.value + unit.value, index + 2);
  }
  return parsed(unit.value, index + 1);
}

function digits(text: string, article: boolean, index: number): Parsed<SmallNumber> {
  return { value: { value: Number(text), digits: true, ordinal: false, article }, end: index + 1 };
}

/** Reads a year in words: «ألفين وثمانية عشر», «ألف وتسعمائة وثمانية وسبعين», «مائتين وسبعة وستين». */
export function readNumberInWords(line: Line, index: number): Parsed<number> | null {
  const first = line[index]?.meaning;
  if (first?.article || !first?.number || first.number.value < 100) return null;
  let total = first.number.value;
  let limit = total;
  let end = index + 1;
  for (;;) {
    const meaning = line[end]?.meaning;
    // «وأحد عشر», which folds to «واحد».
    const eleven = meaning?.base === "واحد" && line[end + 1]?.meaning?.number?.role === "teen";
    if (!(meaning?.conjunction || eleven) || meaning.article || !meaning.number) break;
    const part = readPart(line, end);
    // Each part is smaller than the one before it: thousands, hundreds, the rest.
    if (part === null || part.value >= limit || (limit < 100 && part.value < 10)) break;
    total += part.value;
    limit = part.value >= 100 ? 100 : 1;
    end = part.end;
  }
  return { value: total, end };
}

function readPart(line: Line, index: number): Parsed<number> | null {
  const number = line[index]?.meaning?.number;
  if (!number) return null;
  const next = line[index + 1]?.meaning;
  // «تسع مائة», in two words.
  if (number.value < 10 && next?.number?.value === 100 && !next.conjunction) {
    return { value: number.value * 100, end: index + 2 };
  }
  if (number.value >= 100) return { value: number.value, end: index + 1 };
  const small = readSmallNumber(line, index);
  return small === null ? null : { value: small.value.value, end: small.end };
}
