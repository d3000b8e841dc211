import { wordSet } from "../../../arabic/fold.ts";
import { analyse } from "../../words/analyse.ts";
import { unitOf, type Period } from "../../words/date-terms.ts";
import {
  dayAt,
  follows,
  gapBefore,
  isOneOf,
  type Asked,
  type NoSuchDay,
  type Read,
} from "./asked.ts";
import { monthAt } from "./month-names.ts";
import type { AskedDate } from "./asked-date.ts";
import { readPoint, tellsDate } from "./read-point.ts";

const LEADING = wordSet("عام العام لعام بعام وعام سنة السنة لسنة بسنة شهر لشهر بشهر يوم year");
const FROM = wordSet("من from");
const AMONG = wordSet("بين between");
const TO = wordSet("إلى الى حتى to until till");
const AND = wordSet("و and");
const SPAN = wordSet("الفترة عامي سنتي عام سنة شهري شهر years");

/**
 * Finds the dates of a question: years, months and days, by name or in figures, Gregorian and Hijri, in both languages
 * and digits, and ranges of them. A day that no calendar has is
 * words. A month or a day without its year is none, nor is a number that measures something.
 * Time is linear in the length of the text.
 */
export function readDates(text: string): AskedDate[] {
  const asked: Asked = { text, words: analyse(text) };
  const dates: AskedDate[] = [];
  for (let at = 0; at < asked.words.length;) {
    const read = readRange(asked, at) ?? readLed(asked, at);
    const start = asked.words[at]?.start;
    const end = asked.words[(read?.end ?? 0) - 1]?.end;
    if (!read || start === undefined || end === undefined) {
      at++;
      continue;
    }
    const { value } = read;
    if (value) dates.push({ start, end, ...value, says: wordsOf(text.slice(start, end), value) });
    at = read.end;
  }
  return dates;
}

/** Of a longer range of years, only the first and the last are looked for as numbers. */
const MOST_YEARS = 12;

function wordsOf(text: string, date: NonNullable<Found["value"]>): AskedDate["says"] {
  if (!date.range || unitOf(date) !== "year")
    return [{ text, words: analyse(text).filter(tellsDate) }];
  const [first, last] = [Number(date.from), Number(date.to)];
  const years =
    last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
      : [date.from, date.to];
  return years.map((year) => ({ text: year, words: analyse(year) }));
}

type Found = Read<(Period & { readonly range: boolean }) | NoSuchDay>;

/** «عام 2018», «شهر أبريل 2022»: the word in front belongs to the date. */
function readLed(asked: Asked, at: number): Found | null {
  let next = at;
  while (next - at < 2 && isOneOf(asked, next, LEADING) && follows(asked, next + 1)) next++;
  const read = readPoint(asked, next);
  return read && { value: read.value && { ...read.value, range: false }, end: read.end };
}

/** «من 2015 إلى 2017», «بين عامي 2015 و2017», 2020-2022, «10-15 مارس 2022», from March to May 2022. */
function readRange(asked: Asked, at: number): Found | null {
  const from = isOneOf(asked, at, FROM);
  const among = isOneOf(asked, at, AMONG);
  let next = at + Number(from || among);
  for (let most = 2; most > 0 && isOneOf(asked, next, SPAN); most--) {
    next++;
    if (isOneOf(asked, next, FROM) || isOneOf(asked, next, AMONG)) next++;
  }
  const first = readPoint(asked, next) ?? readPart(asked, next);
  if (!first?.value) return null;
  const dash = /^\s*[-–—ـ]\s*$|^\/$/u.test(gapBefore(asked, first.end));
  const joined =
    isOneOf(asked, first.end, TO) || ((among || from) && isOneOf(asked, first.end, AND));
  if (!dash && !joined) return null;
  let second = first.end + Number(joined);
  if (isOneOf(asked, second, SPAN)) second++;
  const last = readPoint(asked, second) ?? yearInShort(asked, second, first.value);
  if (!last?.value) return null;
  const value = between(first.value, last.value);
  return value && { value: { ...value, range: true }, end: last.end };
}

/** A day or a month whose month and year stand at the other end of the range. */
interface Part {
  readonly day: number | null;
  readonly month: number | null;
}

function readPart(asked: Asked, at: number): Read<Part> | null {
  const day = dayAt(asked, at);
  const named = monthAt(asked.words, day?.end ?? at, asked.text);
  if (named?.hijri) return null;
  if (named) return { value: { day: day?.value ?? null, month: named.month }, end: named.end };
  return day && { value: { day: day.value, month: null }, end: day.end };
}

/** 2021-22: the second year by its last two digits. */
function yearInShort({ words }: Asked, at: number, first: Period | Part): Read<Period> | null {
  const word = words[at];
  if (!("from" in first) || unitOf(first) !== "year") return null;
  if (word?.kind !== "number" || !/^\d\d$/.test(word.term)) return null;
  const year = first.from.slice(0, 2) + word.term;
  return year > first.from ? { value: { from: year, to: year }, end: at + 1 } : null;
}

/** From the first to the last, whichever way round; null where the first lacks what the last does not tell. */
function between(first: Period | Part, last: Period): Period | null {
  const begin = "from" in first ? first : completed(first, last);
  if (begin === null) return null;
  return begin.from <= last.from
    ? { from: begin.from, to: last.to }
    : { from: last.from, to: begin.to };
}

function completed({ day, month }: Part, last: Period): Period | null {
  const [year = "", ofLast] = last.from.split("-");
  const own = month === null ? ofLast : String(month).padStart(2, "0");
  if (own === undefined || (day === null) !== (unitOf(last) !== "day")) return null;
  const date = [year, own, ...(day === null ? [] : [String(day).padStart(2, "0")])].join("-");
  return { from: date, to: date };
}
