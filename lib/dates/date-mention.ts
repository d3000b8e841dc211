import type { CalendarName } from "./recognise/expression.ts";
import type { DateFlag } from "./recognise/resolve/context.ts";

/** A date or interval found in a text. Offsets in UTF-16 units, end exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** The value, EDTF, never more precise than the text allows. */
  readonly edtf: string;
  /** The rule that found it. */
  readonly rule: string;
  /** Whether the value is tied to a year; false for `XXXX-10` and the like, which have no place on a time line. */
  readonly anchored: boolean;
  /** The calendar it was written in; the value is always Gregorian. */
  readonly calendar: CalendarName;
  /** What a reader of the value should know. */
  readonly flags: readonly DateFlag[];
}

/** «26-28 محرم المقبل، الموافق 8-10 نوفمبر»: one range in two calendars is one mention with the Gregorian value. */
export function mergePaired(mentions: readonly DateMention[], text: string): DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const last = merged[merged.length - 1];
    const joined =
      last !== undefined &&
      last.calendar !== mention.calendar &&
      last.rule !== "year" &&
      /^\s{0,3}[،,(]?\s{0,3}(?:و?الموافق|المصادف)\s{0,3}(?:لـ|ل|:)?\s{0,3}$/u.test(
        text.slice(last.end, mention.start),
      );
    if (last === undefined || !joined) {
      merged.push(mention);
      continue;
    }
    const civil = last.calendar === "gregory" ? last : mention;
    merged[merged.length - 1] = { ...civil, start: last.start, end: mention.end };
  }
  return merged;
}
