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
