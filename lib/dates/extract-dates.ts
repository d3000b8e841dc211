import { mergePaired, type DateMention } from "./date-mention.ts";
import { earliestDay, latestDay } from "./edtf-bounds.ts";
import { parseEdtf } from "./edtf.ts";
import { tokenise, type Line, type Token } from "./recognise/tokens.ts";
import { calendarOf, type Expression } from "./recognise/expression.ts";
import { readDate } from "./recognise/grammar.ts";
import { isEventName } from "./recognise/named-after.ts";
import { isDateInContext } from "./recognise/plausible.ts";
import { readReference, type Context } from "./recognise/resolve/context.ts";
import { daysOf } from "./recognise/resolve/days.ts";
import { resolve } from "./recognise/resolve/resolve.ts";
import { tenseAt } from "./recognise/tense.ts";

export type { DateMention };

export interface ExtractDatesOptions {
  /** EDTF of the day, month or year of publication; without it relative dates are found but not tied to a year. */
  readonly referenceDate?: string | undefined;
}

/**
 * Finds the dates of an Arabic news text, with English ones inside it: absolute and relative, Gregorian and Hijri, ranges, open intervals,
 * seasons, quarters, decades; see `recognise/rules` for what each rule reads.
 *
 * Mentions are in order and do not overlap; each covers whole words, without a leading «و». Relative dates are resolved against the
 * publication date at the precision that it has, or against another date of the same text («نفس اليوم»; a weekday inside a
 * visit that the text dates). What cannot be tied to a year keeps `X`: «أكتوبر الماضي» in a text without publication date is
 * `XXXX-10`, even if the text names some year: a year in the name of an event does not say when the text was written. Input that is
 * no Arabic or has broken characters gives fewer mentions, never an error. Time is linear in the length of the text.
 */
export function extractDates(text: string, options: ExtractDatesOptions = {}): DateMention[] {
  const context: Context = {
    reference: readReference(options.referenceDate),
    tense: 0,
    lastDay: null,
    lastDays: null,
    lastMonth: null,
    weekdays: new Map(),
    lastYear: null,
  };
  const mentions: DateMention[] = [];
  for (const line of linesOf(tokenise(text))) readLine(line, text, context, mentions);
  return mergePaired(mentions, text);
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.breaks) lines.push((current = []));
    current.push(token);
  }
  return lines;
}

function readLine(line: Line, text: string, context: Context, mentions: DateMention[]): void {
  for (let index = 0; index < line.length;) {
    const reading = readDate(line, index);
    if (reading === null || !isDateInContext(line, index, reading)) {
      index = reading?.end ?? index + 1;
      continue;
    }
    context.tense = tenseAt(line, index);
    const named = isEventName(line, index, reading);
    const value = resolve(reading.expression, named ? { ...context, reference: null } : context);
    // Counting can leave the years 0–9999 that this archive's EDTF has: no date then.
    const resolved = value === null || parseEdtf(value.edtf) === null ? null : value;
    const first = line[index];
    const last = line[reading.end - 1];
    if (resolved === null || first === undefined || last === undefined) {
      // The parts of a range that is none are still dates; of a day that does not exist, nothing is.
      index = reading.expression.kind === "range" ? index + 1 : reading.end;
      continue;
    }
    remember(context, resolved.edtf, reading.expression);
    const conjunction = text[first.start] === "و" && first.meaning?.conjunction === true;
    mentions.push({
      start: first.start + (conjunction ? 1 : 0),
      end: last.end,
      edtf: resolved.edtf,
      rule: reading.rule,
      anchored: earliestDay(resolved.edtf) !== null || latestDay(resolved.edtf) !== null,
      calendar: calendarOf(reading.expression),
      flags: resolved.flags,
    });
    index = reading.end;
  }
}

/** Keeps what later mentions may point back to. */
function remember(context: Context, edtf: string, expression: Expression): void {
  const dated = expression.kind === "calendar" || expression.kind === "range";
  const span = daysOf(edtf);
  if (span) {
    if (span[0] === span[1]) context.lastDay = span[0];
    if (expression.kind === "weekday") context.weekdays.set(expression.weekday, span[0]);
    // Only what the text itself dates fixes a weekday, not what was counted from the publication.
    if (dated) context.lastDays = span;
  }
  const month = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])/.exec(edtf.split("/").pop() ?? "");
  if (month && dated)
    context.lastMonth = {
      year: month[1] === "XXXX" ? null : Number(month[1]),
      month: Number(month[2]),
    };
  const year = /^(\d{4})(?!\d)[^/]*$/.exec(edtf);
  if (year) context.lastYear = Number(year[1]);
}
