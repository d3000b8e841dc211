import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line } from "../../tokens.ts";
import type { Reading } from "../../expression.ts";
import { readCalendarDate } from "../day/calendar-date.ts";

const BEFORE = wordSet("قبل");
const AFTER = wordSet("بعد");
const DAY = wordSet("يوم اليوم");
const WHICH = wordSet("الذي");
const FIRST = wordSet("أول الأول");
const THIS = wordSet("هذا");
const SAME_BEFORE = wordSet("نفس ذات ذلك");
const SAME_AFTER = wordSet("نفسه ذاته");
const WHICH_NIGHT = wordSet("الفاصلة الفاصلية التي نفسها ذاتها");
const TONIGHT = wordSet("الليلة");

interface Shift {
  readonly by: number;
  readonly end: number;
}

/**
 * Reads «اليوم», «أمس», «أول أمس», «غدا», «بعد غد», «الليلة الماضية» and the like, with the weekday or the date that
 * follows in apposition («أمس الاثنين», «اليوم 6 مايو»), and «نفس اليوم», «اليوم التالي».
 */
export function readRelativeDay(line: Line, index: number): Reading | null {
  const same = readSameDay(line, index);
  if (same) return same;
  const shift = readShift(line, index);
  if (shift === null) return null;
  let end = shift.end;
  let weekday: number | null = null;
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  const opens = isSign(line, end, "(");
  const apposed = end + (opens || isSign(line, end, "،,") ? 1 : 0);
  const date = readCalendarDate(line, apposed);
  if (date && date.value.date.day !== null) {
    const closes = opens && isSign(line, date.end, ")");
    const expression = {
      kind: "day-shift",
      by: shift.by,
      weekday: null,
      date: date.value.date,
    } as const;
    return { expression, rule: "relative-day", end: date.end + (closes ? 1 : 0) };
  }
  const named = line[apposed]?.meaning;
  if (named?.weekday !== undefined && named.article && !named.conjunction) {
    weekday = named.weekday;
    end = apposed + 1;
    if (opens && isSign(line, end, ")")) end++;
  } else {
    end = shift.end;
  }
  const expression = { kind: "day-shift", by: shift.by, weekday, date: null } as const;
  return { expression, rule: "relative-day", end };
}

function readSameDay(line: Line, index: number): Reading | null {
  if (isOneOf(line, index, SAME_BEFORE) && isDay(line, index + 1)) return sameDay(0, index + 2);
  if (!isDay(line, index)) return null;
  if (isOneOf(line, index + 1, SAME_AFTER)) return sameDay(0, index + 2);
  const next = line[index + 1]?.text;
  return next === "التالي" || next === "الاتي" ? sameDay(1, index + 2) : null;
}

function sameDay(by: number, end: number): Reading {
  return { expression: { kind: "same-day", by }, rule: "same-day", end };
}

function isDay(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  return meaning?.unit?.unit === "day" && meaning.unit.count === 1 && meaning.article;
}

function readShift(line: Line, index: number): Shift | null {
  let at = index;
  if (isOneOf(line, at, THIS) && isDay(line, at + 1)) return { by: 0, end: at + 2 };
  if (isOneOf(line, at, DAY) && line[at + 1] !== undefined) {
    const next = isOneOf(line, at + 1, WHICH) ? at + 2 : at + 1;
    const inner = readBareShift(line, next);
    if (inner) return inner;
  }
  if (isDay(line, at)) {
    const adjective = line[at + 1]?.meaning;
    if (adjective?.article && adjective.deixis !== undefined) {
      return { by: adjective.deixis, end: at + 2 };
    }
    return { by: 0, end: at + 1 };
  }
  if (isOneOf(line, at, TONIGHT)) {
    at++;
    // «الليلة الفاصلة بين 19 و20 ماي»
    if (isOneOf(line, at, WHICH_NIGHT)) return null;
    const adjective = line[at]?.meaning;
    const past = adjective?.article === true && adjective.deixis === -1;
    return { by: past ? -1 : 0, end: past ? at + 1 : at };
  }
  return readBareShift(line, at);
}

function readBareShift(line: Line, index: number): Shift | null {
  const before = isOneOf(line, index, BEFORE);
  const after = isOneOf(line, index, AFTER);
  const first = isOneOf(line, index, FIRST);
  let at = before || after || first ? index + 1 : index;
  // «أول من أمس», as the Lebanese papers write it.
  if (first && line[at]?.text === "من") at++;
  if (before && isOneOf(line, at, DAY)) at++;
  const by = line[at]?.meaning?.dayShift;
  if (by === undefined) return null;
  if (before || first) return by === -1 ? { by: -2, end: at + 1 } : null;
  if (after) return by === 1 ? { by: 2, end: at + 1 } : null;
  if (by === -1 && isOneOf(line, at + 1, FIRST)) return { by: -2, end: at + 2 };
  return { by, end: at + 1 };
}
