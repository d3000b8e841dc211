import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { readNumberInWords } from "../number.ts";
import { readBeforeChrist, readEra } from "./era.ts";
import { numberedYear, type NumberedYear, type YearReading } from "./numbered-year.ts";

/** A sentence that goes on after «حزيران 67». */
const GOES_ON = wordSet("في على إلى عن مع التي الذي بين أن كان كانت حيث بعد قبل حتى خلال عندما");

/** What stands before the figures: a month of a calendar, a word for the year. */
type Standing = Pick<NumberedYear, "calendar" | "marked">;

/** A year in figures or words at its place: «2015», «1436هـ», «ألفين وعشرين», «332 ق.م»; of three digits or fewer only with a sign. */
export function readFigures(
  line: Line,
  index: number,
  { calendar, marked }: Standing,
): Parsed<YearReading> | null {
  const token = line[index];
  if (token?.kind !== "number") {
    const spelt = readNumberInWords(line, index);
    // «350 ألف م2»
    if (spelt === null || spelt.value > 2200 || isCountedThousand(line, index)) return null;
    const { value, end } = spelt;
    return numberedYear(line, { value, calendar, marked, inWords: true, start: index, end });
  }
  const { length } = token.text;
  const value = Number(token.text);
  const figures = { value, calendar, marked, inWords: false, start: index, end: index + 1 };
  const old = length < 5 && readBeforeChrist(line, index + 1) !== null;
  const era = length < 4 ? readEra(line, index + 1) : null;
  const early = length === 3 && (marked || era !== null);
  // «سنة 11 هـ», «عام 79 م»
  const first = marked && era !== null;
  if (length === 4 || early || first || old) return numberedYear(line, figures);
  if (!marked || length > 2) return null;
  return readShortYear(line, index, 32);
}

function isCountedThousand(line: Line, index: number): boolean {
  const before = line[index - 1];
  return before?.kind === "number" || (before?.meaning?.number && !before.meaning.article) === true;
}

/**
 * A year of two digits, where nothing goes on that the number could count: «5 مايو 67», «أكتوبر 73», «عام 48». `least` is the lowest
 * number that is taken: after a month alone the days of a month are days.
 */
export function readShortYear(
  line: Line,
  index: number,
  least: number,
): Parsed<YearReading> | null {
  const token = line[index];
  if (token?.kind !== "number" || token.text.length !== 2 || Number(token.text) < least)
    return null;
  const next = line[index + 1];
  const era = next?.text === "م" ? 1 : 0;
  const joined = next?.glued === true && line[index + 2]?.glued === true;
  const closed =
    next === undefined || (next.kind === "sign" && !joined && !"%-–/:".includes(next.text));
  const large = Number(token.text) > 31 && isOneOf(line, index + 1, GOES_ON);
  if (era === 0 && !closed && !large) return null;
  const year = { kind: "short", value: Number(token.text) } as const;
  return { value: { year, marked: true, inWords: false }, end: index + 1 + era };
}
