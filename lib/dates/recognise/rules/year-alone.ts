import { isMark, isOneOf, words, type Line } from "../cursor.ts";
import type { Reading } from "../expression.ts";
import { readYear } from "./year.ts";

const ABOUT = words("نحو حوالي قرابة زهاء");
const SEASONS = words("موسم الموسم للموسم بموسم لموسم الدراسي");
const IN = words("في عام العام سنة لعام من منذ حتى قبل بعد خلال بحلول");
/** A number after these is a quantity, a label or an amount. */
const QUANTITY = words(
  "رقم الرقم برقم بنسبة بلغ بلغت يبلغ تبلغ عددهم عددها عدد بواقع بقيمة بسعر سعر نحو حوالي قرابة زهاء أكثر أقل إجمالي مجموع هاتف الهاتف ص الآية المجاني قناة غرفة طريق نموذج بمبلغ مبلغ مساحة بمساحة طوله ارتفاع سوى من_بين وحدة المادة مادة القرار قرار موديل_",
);
/** A number before these counts them. */
const COUNTED = words(
  "شخص شخصا ريال ريالا دولار دولارا درهم درهما دينار دينارا جنيه جنيها يورو ليرة متر مترا كم كيلومتر كيلومترا طن طنا مليون مليونا مليار ألف ألفا قتيل قتيلا جريح جريحا طالب طالبا طالبة مواطن مواطنا مواطنة حالة منزل منزلا سيارة أسرة حاج حاجا لاعب لاعبا نقطة مشارك مشاركا مشاركة وظيفة وحدة برميل برميلا ساعة دقيقة ثانية يوم يوما شهر شهرا سنة عام عاما كلم ميغاواط ميجاواط هكتار هكتارا قطعة نسخة جندي جنديا عنصر عنصرا سهم سهما بالمئة بالمائة في_المئة متدرب متدربا متدربة مستفيد مستفيدا مستفيدة مقعد مقعدا سرير سريرا كيلو كيلوجرام كيلوغرام جرام غرام قدم بوصة هرتز بكسل زائر زائرا",
);

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
  const date = {
    kind: "calendar",
    weekday: null,
    day: null,
    month: null,
    year,
    paired: null,
  } as const;
  const expression = about === 1 ? ({ kind: "about", of: date } as const) : date;
  return { expression, rule: "year", end: read.end };
}

const OF = words("من في of");

function isBareYear(line: Line, index: number, value: number): boolean {
  const token = line[index];
  if (token?.kind !== "number" || value < 1900 || value > 2099) return false;
  if (isOneOf(line, index - 1, QUANTITY) || isOneOf(line, index + 1, COUNTED)) return false;
  // A noun with tanwin («2015 لاعبا») is counted.
  const next = line[index + 1];
  const led = isOneOf(line, index - 1, IN);
  if (!led && next?.kind === "word" && !next.meaning && /^[^و]..+[^هوم]ا$/.test(next.text))
    return false;
  const before = line[index - 1];
  if (before?.kind === "mark" && token.glued && "+#$€£@_=*.,٫٬/-–:%".includes(before.text)) {
    return isSpanMark(line, index - 1);
  }
  if (next?.kind === "mark" && next.glued && "%+$€£@_=*٪:".includes(next.text)) return false;
  if (
    next?.kind === "mark" &&
    next.glued &&
    line[index + 2]?.glued &&
    line[index + 2]?.kind === "number"
  ) {
    return isSpanMark(line, index + 1);
  }
  return !(next?.glued === true && next.kind === "word");
}

/** «كأس العالم-2022», "(2015)": a dash or bracket that joins the year to a name, not to another number. */
function isSpanMark(line: Line, index: number): boolean {
  return (
    isMark(line, index, "/-–") &&
    line[index - 1]?.kind !== "number" &&
    line[index + 1]?.kind === "number"
  );
}

/** A year in words needs thousands with something after them, or «في» before it, and nothing counted behind it. */
function isYearInWords(line: Line, index: number, end: number, value: number): boolean {
  if (value < 1000 || value > 2100 || value % 1000 === 0) return false;
  const next = line[end];
  if (next?.kind === "word" && !next.meaning?.functional && !isOneOf(line, index - 1, IN))
    return false;
  return !isOneOf(line, end, COUNTED) && !isOneOf(line, index - 1, QUANTITY);
}

/** «موسم 2014/2015», «موسم 2011-12», «للموسم 2014 - 2015», «2014-2018», «عامي 2010 و2015». */
export function readYearSpan(line: Line, index: number): Reading | null {
  const dual = line[index]?.meaning?.unit;
  const years = dual?.unit === "year" && dual.count === 2 ? 1 : 0;
  const first = line[index + years];
  if (first?.kind !== "number" || first.text.length !== 4) return null;
  const at = index + years + 1;
  const joined = isMark(line, at, "-–—/") || (years === 1 && line[at]?.text === "و");
  const second = line[at + 1];
  if (!joined || second?.kind !== "number") return null;
  if (line[at + 2]?.glued && isMark(line, at + 2, "-/.–") && line[at + 3]?.kind === "number")
    return null;
  const before = line[index - 1];
  if (years === 0 && first.glued && before?.kind === "mark" && "-/.–:".includes(before.text))
    return null;
  const from = Number(first.text);
  const short = second.text.length === 2;
  const to = short ? Math.floor(from / 100) * 100 + Number(second.text) : Number(second.text);
  const season = isOneOf(line, index - 1, SEASONS);
  if ((short && !(season && to === from + 1)) || (!short && second.text.length !== 4)) return null;
  const after = line[at + 2]?.text;
  const hijri = after === "ه" || (after !== "م" && from >= 1380 && to <= 1470);
  if (from >= to || to - from > 300 || to > 2200 || (!hijri && from < 1000)) return null;
  if (isMark(line, at, "/") && to !== from + 1) return null;
  const year = (value: number) =>
    ({
      kind: "calendar",
      weekday: null,
      day: null,
      month: null,
      year: { kind: "number", value, calendar: hijri ? "islamic-umalqura" : "gregory" },
      paired: null,
    }) as const;
  const era = isOneOf(line, at + 2, ERAS) ? 1 : 0;
  return {
    expression: { kind: "range", from: year(from), to: year(to) },
    rule: "year-span",
    end: at + 2 + era,
  };
}

const ERAS = words("هـ م");
