import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { calendarDate, type Deixis, type Reading } from "../../expression.ts";
import { readSmallNumber } from "../number.ts";

const DAY = wordSet("يوم");
const OF = wordSet("من في");
const BEFORE = wordSet("قبل");
const AFTER = wordSet("بعد");
const THIS = wordSet("هذا");
/** Behind a weekday by itself they make it a name: of a programme (الأحد الرياضي), a sale, a day that went into history. */
const MAKES_NAME = wordSet("الرياضي الرياضية الأسود السوداء الأبيض البيضاء الدامي الدامية");
const BETWEEN = wordSet("إلى حتى وحتى و في مع من");

/**
 * Reads a weekday: «يوم الاثنين», «مساء الخميس الماضي», «الجمعة من الأسبوع المقبل», «الأسبوع المقبل يوم الجمعة»,
 * and with the day of the month alone «الخميس 21», «السبت السادس عشر». Weekdays without the article are left to the rule of
 * «أول ثلاثاء».
 */
export function readWeekday(line: Line, index: number): Reading | null {
  const leading = readWeek(line, index);
  if (leading) {
    const named = readName(line, leading.end);
    return named === null ? null : reading(named.value, null, leading.value, named.end);
  }
  const demonstrative = isOneOf(line, index, THIS) ? 1 : 0;
  const named = readName(line, index + demonstrative);
  if (named === null) return null;
  let end = named.end;
  const day = demonstrative === 0 ? readDayOfMonth(line, end) : null;
  if (day) {
    const { value, end: after } = day;
    const expression = calendarDate({ weekday: named.value, day: value });
    return { expression, rule: "weekday-and-day", end: after };
  }
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  const week = readWeek(line, isOneOf(line, end, OF) ? end + 1 : end);
  if (week) return reading(named.value, null, week.value, week.end);
  const beyond = readBeyond(line, end);
  if (beyond) return reading(named.value, beyond.value, null, beyond.end);
  const adjective = line[end]?.meaning;
  if (adjective?.article && adjective.deixis !== undefined) {
    return reading(named.value, adjective.deixis, null, end + 1);
  }
  return reading(
    named.value,
    demonstrative === 1 ? 0 : sharedDeixis(line, named.end),
    null,
    named.end,
  );
}

function reading(
  weekday: number,
  deixis: Deixis | -2 | 2 | null,
  week: number | null,
  end: number,
): Reading {
  return { expression: { kind: "weekday", weekday, deixis, week }, rule: "weekday", end };
}

/** «قبل الماضي», «ما بعد المقبل» */
function readBeyond(line: Line, index: number): Parsed<-2 | 2> | null {
  const at = line[index]?.text === "ما" ? index + 1 : index;
  const adjective = line[at + 1]?.meaning;
  if (!adjective?.article) return null;
  if (isOneOf(line, at, BEFORE) && adjective.deixis === -1) return { value: -2, end: at + 2 };
  return isOneOf(line, at, AFTER) && adjective.deixis === 1 ? { value: 2, end: at + 2 } : null;
}

/** «الثلاثاء والأربعاء المقبلين»: the adjective of the second holds for both. */
function sharedDeixis(line: Line, index: number): Deixis | null {
  const second = line[index]?.meaning;
  const adjective = line[index + 1]?.meaning;
  if (second?.weekday === undefined || !second.conjunction || !adjective?.article) return null;
  return adjective.base.endsWith("ين") ? (adjective.deixis ?? null) : null;
}

/** A weekday with its article, after «يوم» or a part of the day. */
function readName(line: Line, index: number): Parsed<number> | null {
  let at = index;
  if (line[at]?.meaning?.timeOfDay && !line[at]?.meaning?.article) at++;
  if (isOneOf(line, at, DAY)) at++;
  const meaning = line[at]?.meaning;
  if (meaning?.weekday === undefined || !meaning.article) return null;
  if (at === index && isOneOf(line, at + 1, MAKES_NAME)) return null;
  return { value: meaning.weekday, end: at + 1 };
}

/** «الأسبوع الماضي», «هذا الأسبوع»: weeks from the reference's own. */
export function readWeek(line: Line, index: number): Parsed<number> | null {
  if (isOneOf(line, index, THIS) && isWeekWord(line, index + 1))
    return { value: 0, end: index + 2 };
  if (!isWeekWord(line, index)) return null;
  const adjective = line[index + 1]?.meaning;
  if (!adjective?.article || adjective.deixis === undefined) return null;
  return { value: adjective.deixis, end: index + 2 };
}

function isWeekWord(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  return meaning?.unit?.unit === "week" && meaning.unit.count === 1 && meaning.article;
}

/** A day of the month after a weekday, where no counted noun can follow it. */
function readDayOfMonth(line: Line, index: number): Parsed<number> | null {
  const skip = isOneOf(line, index, OF) ? 1 : 0;
  const number = readSmallNumber(line, index + skip);
  if (number === null || number.value.value < 1 || number.value.value > 31) return null;
  const { digits, ordinal, article, value } = number.value;
  if (!digits) {
    // «الثلاثاء الأول» is "the first Tuesday"; from the second ten on it can only be the day.
    return (ordinal || article) && article && (value > 10 || skip === 1)
      ? { value, end: number.end }
      : null;
  }
  const next = line[number.end];
  const decimal = next?.glued === true && isSign(line, number.end, ".,:%/-");
  if (decimal && line[number.end + 1]?.glued === true) return null;
  const closes = next === undefined || next.kind === "sign" || isOneOf(line, number.end, BETWEEN);
  return closes ? { value, end: number.end } : null;
}
