import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOfBases, type Line } from "../../tokens.ts";
import { calendarDate, type CalendarName, type Reading } from "../../expression.ts";
import { readBeforeChrist, readEra } from "./era.ts";
import { isCounted, isQuantity } from "./quantity.ts";

const SEASONS = wordSet("موسم دراسي");
const TIME = wordSet("عام سنة عامي سنتي أعوام سنوات بين في خلال من فترة دورة");

/**
 * Two years joined by a sign: «موسم 2014/2015», «موسم 2011-12», «للموسم 2014 - 2015», «2014-2018», «(1975م - 1990م)», «332-30 ق.م»;
 * and two that follow each other after a dual: «عامي 2015 و2016» (others are two dates).
 */
export function readYearSpan(line: Line, index: number): Reading | null {
  const dual = line[index]?.meaning?.unit;
  const marked = dual?.unit === "year" && dual.count !== null;
  const start = marked ? index + 1 : index;
  const first = line[start];
  if (first?.kind !== "number" || isContinued(line, start)) return null;
  const era = readEra(line, start + 1);
  const at = era?.end ?? start + 1;
  const second = line[at + 1];
  if (second?.kind !== "number") return null;
  const next = readEra(line, at + 2);
  const bc = readBeforeChrist(line, at + 2);
  const end = bc ?? next?.end ?? at + 2;
  if (
    bc === null &&
    line[end]?.glued &&
    isSign(line, end, "-/.–") &&
    line[end + 1]?.kind === "number"
  )
    return null;
  const words = [first.text, second.text] as const;
  const years =
    bc === null
      ? readYears(line, index, words, era !== null || next !== null)
      : beforeChrist(words);
  if (years === null) return null;
  const [from, to] = years;
  const after = to === from + 1;
  const listed = marked && dual.count === 2 && line[at]?.text === "و" && after;
  // «(1993/2015)»: with a slash only years that follow each other, or in brackets.
  const slash = after || isSign(line, start - 1, "(");
  if (!listed && !isSign(line, at, slash ? "-–—/" : "-–—")) return null;
  const named = era?.value ?? next?.value;
  const calendar = named ?? (from >= 1380 && to <= 1470 ? "islamic-umalqura" : "gregory");
  const led = marked || named !== undefined || bc !== null || isOneOfBases(line, index - 1, TIME);
  if (
    calendar === "gregory" &&
    bc === null &&
    from < (named !== undefined ? 100 : led || isSign(line, index - 1, "(") ? 1000 : 1700)
  )
    return null;
  if (!marked && (isQuantity(line, index) || isCounted(line, end))) return null;
  const expression = { kind: "range", from: year(from, calendar), to: year(to, calendar) } as const;
  return { expression, rule: "year-span", end };
}

/** Whether a number goes on from another that is grown together with it: «12-05-2019». */
function isContinued(line: Line, index: number): boolean {
  return line[index]?.glued === true && isSign(line, index - 1, "-/.–:");
}

function readYears(
  line: Line,
  index: number,
  [first, second]: readonly [string, string],
  named: boolean,
): readonly [number, number] | null {
  // «موسم 2018/2017» was typed in the order that is seen.
  const turned = Number(second) === Number(first) - 1;
  const [from, other] = turned ? [Number(second), first] : [Number(first), second];
  const short = second.length === 2;
  const to = short ? Math.floor(from / 100) * 100 + Number(second) : Number(other);
  // «1994/95», but «2011/12» can be a month.
  const season =
    short && to === from + 1 && (Number(second) > 12 || isOneOfBases(line, index - 1, SEASONS));
  // «327 - 392 هـ»
  const least = named ? 3 : 4;
  if (first.length < least || (second.length < least && !season)) return null;
  if (first.length > 4 || second.length > 4) return null;
  return from < to && to - from <= 300 && to <= 2200 ? [from, to] : null;
}

/** «332-30 ق.م»: 1 BC is the year 0. */
function beforeChrist([first, second]: readonly [string, string]):
  readonly [number, number] | null {
  const [from, to] = [1 - Number(first), 1 - Number(second)];
  return from < to && first.length < 5 ? [from, to] : null;
}

function year(value: number, calendar: CalendarName) {
  return calendarDate({ year: { kind: "number", value, calendar } });
}
