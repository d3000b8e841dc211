import type { DateMention } from "../dates/date-mention.ts";
import type { Told } from "./event-kind.ts";

/** What is known of a text beside its words. */
export interface TellContext {
  /** Where the headline ends, in UTF-16 units of the text; 0 where it has none. */
  readonly titleEnd: number;
  /** EDTF date of publication; undefined when it is not known. */
  readonly referenceDate: string | undefined;
}

/**
 * Tells of each date in a text what its sentence says happened then.
 * @param text a whole article, its headline first.
 * @param dates what `extractDates` found in that text.
 * @returns the dates in the same order, each with what is told.
 */
export function tellEvents(
  _text: string,
  dates: readonly DateMention[],
  { referenceDate }: TellContext,
): readonly (DateMention & Told)[] {
  return dates.map((date) => {
    const later = referenceDate !== undefined && date.edtf > referenceDate;
    return { ...date, kind: later ? "planned" : "happening", kindRule: "dated", name: null };
  });
}
