import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, isOneOfBases, isSign, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarName } from "../../expression.ts";
import { monthHonorifics } from "../../words/month-pairs.ts";
import { abbreviatedMonths, AUGUST, type Doubt } from "../../words/months.ts";

/** A month of a calendar, and what its name needs beside it. */
export interface NamedMonth {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly doubt: Doubt;
}

const ABBREVIATED = wordSet(abbreviatedMonths);
const NISSAN = wordSet("نيسان");
const CARS = wordSet("سيارة سيارات شركة مركبة");
const HONORIFICS = wordSet(monthHonorifics);
/** How many names of one month are read: «كانون الثاني/يناير/جانفي/janvier». */
const MOST_NAMES = 4;

/**
 * Reads a month's name in any family, alone or several of one month: «أكتوبر/تشرين الأول», «آب (أغسطس)», «(نيسان) أبريل»,
 * «حزيران/يونيو/جوان», «تشرين الأول _ أكتوبر»; with what honours it («رمضان المبارك»).
 */
export function readMonthName(line: Line, index: number): Parsed<NamedMonth> | null {
  let last = readEnclosed(line, index);
  if (last === null) return null;
  const { calendar, month } = last.value;
  let { doubt } = last.value;
  let names = 1;
  for (; names < MOST_NAMES; names++) {
    // «(نيسان) أبريل» read from inside the bracket.
    const closes = names === 1 && isSign(line, index - 1, "(") && isSign(line, last.end, ")");
    const next = readNextName(line, closes ? last.end + 1 : last.end);
    if (next?.value.month !== month || next.value.calendar !== calendar) break;
    // «صفر - صفر» is a result, not a month with two names.
    const again = line[next.end - 1]?.meaning?.base;
    if (again !== undefined && again === line[last.end - 1]?.meaning?.base) break;
    doubt = "none";
    last = next;
  }
  // «(نيسان)» alone is a remark.
  if (names === 1 && line[index]?.kind === "sign") return null;
  return { value: { calendar, month, doubt }, end: last.end };
}

/** Another name, behind a mark or in brackets. */
function readNextName(line: Line, index: number): Parsed<NamedMonth> | null {
  return readEnclosed(line, isSign(line, index, "/\\-–—_،,") ? index + 1 : index);
}

/** «9 (نيسان) أبريل», «آب (أغسطس)», «أيار (مايو/ماي)». */
function readEnclosed(line: Line, index: number): Parsed<NamedMonth> | null {
  if (!isSign(line, index, '([«"')) return readOneName(line, index);
  const first = readOneName(line, index + 1);
  if (first === null) return null;
  const second = isSign(line, first.end, "/-–") ? readOneName(line, first.end + 1) : null;
  const end = second?.value.month === first.value.month ? second.end : first.end;
  return isSign(line, end, ')]»"') ? { value: first.value, end: end + 1 } : null;
}

function readOneName(line: Line, index: number): Parsed<NamedMonth> | null {
  const name = readPair(line, index) ?? readWord(line, index);
  if (name?.value.calendar !== "islamic-umalqura") return name;
  let { end } = name;
  // «رمضان المبارك المعظم»
  for (let count = 0; count < 2 && isOneOf(line, end, HONORIFICS); count++) end++;
  return { value: name.value, end };
}

function readWord(line: Line, index: number): Parsed<NamedMonth> | null {
  const meaning = line[index]?.meaning;
  if (!meaning?.month) return null;
  const { calendar, month, doubt, article } = meaning.month;
  if (article !== "may" && meaning.article !== (article === "must")) return null;
  // «باب» is a door, «واتس آب» a service.
  const service = meaning.base === AUGUST.madda && line[index - 1]?.text === "واتس";
  if (service || (meaning.base === AUGUST.plain && meaning.preposition)) return null;
  // «سيارة نيسان 2015»
  if (isOneOf(line, index, NISSAN) && isOneOfBases(line, index - 1, CARS)) return null;
  const stop = ABBREVIATED.has(meaning.base) && isSign(line, index + 1, ".");
  return { value: { calendar, month, doubt }, end: index + (stop ? 2 : 1) };
}

function readPair(line: Line, index: number): Parsed<NamedMonth> | null {
  const pair = line[index]?.meaning?.monthPair;
  const article = line[index]?.meaning?.article === true;
  const { calendar, doubt } = pair ?? {};
  // «الكانون الأول», but no «الربيع الأول».
  if (!pair || !calendar || (article && (calendar !== "gregory" || doubt !== "none"))) return null;
  const at = isSign(line, index + 1, "-.") ? index + 2 : index + 1;
  const second = line[at];
  if (second?.kind === "number") {
    const month = pair.second.get(second.text);
    // «تشرين 2 - 1 الوحدة»: the club of that name.
    const other = isSign(line, at + 1, "-–:/") ? line[at + 2] : undefined;
    const score = other?.kind === "number" && other.text.length < 3;
    if (month === undefined || score) return null;
    return { value: { calendar, month, doubt: "label" }, end: at + 1 };
  }
  const meaning = line[index + 1]?.meaning;
  const month = meaning?.conjunction ? undefined : pair.second.get(meaning?.base ?? "");
  if (month === undefined || meaning === undefined) return null;
  // «ربيع ثاني» without the article; ربيع is a man's name too.
  const bare = !meaning.article && calendar !== "gregory";
  return { value: { calendar, month, doubt: bare ? "word" : pair.doubt }, end: index + 2 };
}
