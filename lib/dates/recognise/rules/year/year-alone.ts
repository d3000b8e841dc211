import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line } from "../../tokens.ts";
import { calendarDate, type Reading } from "../../expression.ts";
import { isBareYear, isYearInWords } from "./bare-year.ts";
import { readYear } from "./year.ts";

const ABOUT = wordSet("نحو حوالي قرابة زهاء");
const SEASONS = wordSet("موسم الموسم للموسم بموسم لموسم الدراسي");

/**
 * Reads a year that stands without day or month: «عام 2020», «سنة 1436هـ», «قمة الحكومات 2023», «في ألف وسبعمائة وتسعة وثمانين»,
 * «موسم 2014/2015», «2014-2018». Bare digits are a year only from 1900 to 2099 and where nothing shows them to be a quantity.
 */
export function readYearAlone(line: Line, index: number): Reading | null {
  const about = isOneOf(line, index, ABOUT) ? 1 : 0;
  const read = readYear(line, index + about, null);
  if (read === null) return null;
  const { year, marked, inWords } = read.value;
  if (year.kind === "same")
    return { expression: { kind: "same-year" }, rule: "same-year", end: read.end };
  // A relative year is read with its titles («الأمين العام السابق») by the rule of relative periods.
  if (year.kind === "shift") return null;
  if (isOneOf(line, index + about, OF) && line[index + about]?.meaning?.functional) return null;
  if (about === 1 && !marked) return null;
  if (!marked && !inWords && !isBareYear(line, index, year.value)) return null;
  if (!marked && inWords && !isYearInWords(line, index, read.end, year.value)) return null;
  const date = calendarDate({ year });
  const expression = about === 1 ? ({ kind: "about", of: date } as const) : date;
  return { expression, rule: "year", end: read.end };
}

const OF = wordSet("من في of");

/** «موسم 2014/2015», «موسم 2011-12», «للموسم 2014 - 2015», «2014-2018», «عامي 2010 و2015». */
export function readYearSpan(line: Line, index: number): Reading | null {
  const dual = line[index]?.meaning?.unit;
  const years = dual?.unit === "year" && dual.count !== null ? 1 : 0;
  const first = line[index + years];
  if (first?.kind !== "number" || first.text.length !== 4) return null;
  const at = index + years + 1;
  const joined = isSign(line, at, "-–—/") || (dual?.count === 2 && line[at]?.text === "و");
  const second = line[at + 1];
  if (!joined || second?.kind !== "number") return null;
  if (line[at + 2]?.glued && isSign(line, at + 2, "-/.–") && line[at + 3]?.kind === "number")
    return null;
  const before = line[index - 1];
  if (years === 0 && first.glued && before?.kind === "sign" && "-/.–:".includes(before.text))
    return null;
  const from = Number(first.text);
  const short = second.text.length === 2;
  const to = short ? Math.floor(from / 100) * 100 + Number(second.text) : Number(second.text);
  const season = isOneOf(line, index - 1, SEASONS);
  if ((short && !(season && to === from + 1)) || (!short && second.text.length !== 4)) return null;
  const after = line[at + 2]?.text;
  const hijri = after === "ه" || (after !== "م" && from >= 1380 && to <= 1470);
  if (from >= to || to - from > 300 || to > 2200 || (!hijri && from < 1000)) return null;
  if (isSign(line, at, "/") && to !== from + 1) return null;
  const year = (value: number) =>
    calendarDate({
      year: { kind: "number", value, calendar: hijri ? "islamic-umalqura" : "gregory" },
    });
  const era = isOneOf(line, at + 2, ERAS) ? 1 : 0;
  return {
    expression: { kind: "range", from: year(from), to: year(to) },
    rule: "year-span",
    end: at + 2 + era,
  };
}

const ERAS = wordSet("هـ م");
