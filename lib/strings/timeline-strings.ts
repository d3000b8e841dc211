import type { Locale } from "../locale/locale.ts";
import type { PluralForms } from "./phrase.ts";

/** How precisely a date is known, as the timeline says it beside the drawing. */
export type PrecisionWord =
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "interval"
  | "openEnd"
  | "openStart"
  | "yearless"
  | "unknown";

/** The words of the timeline's pages, picture and island. */
export interface TimelineStrings<L extends Locale> {
  readonly entries: PluralForms<L>;
  /** What an entry is called that did not simply happen. */
  readonly kinds: Readonly<Record<"planned" | "report" | "background", string>>;
  readonly picture: {
    /** `{from}`, `{to}`: years; `{entries}`: a counted phrase. */
    readonly label: string;
    readonly listSaysTheSame: string;
    /** The lane of what names none of the countries that have one. */
    readonly otherLanes: string;
    /** Beside what was published, and beside what is known to a year or longer. */
    readonly published: string;
    readonly long: string;
    /** What is counted in a unit of time, in this order: happened, planned, other; published. */
    readonly counted: Readonly<
      Record<"happened" | "planned" | "other" | "articles", PluralForms<L>>
    >;
    /** How long a time without anything is. */
    readonly gapMonths: PluralForms<L>;
    readonly gapYears: PluralForms<L>;
    readonly tallest: string;
    /** On the page of a period, `{entries}` that began before it and lie in its picture. */
    readonly carriedOver: string;
    /** `{entries}` that began before it and go on after it, and are not drawn. */
    readonly through: string;
    readonly hidden: string;
    readonly legend: string;
    readonly legendDay: string;
    readonly legendSpan: string;
    readonly legendApproximate: string;
    readonly legendOpen: string;
    readonly legendPlanned: string;
    readonly legendTie: string;
    readonly legendSquares: string;
    readonly legendBreak: string;
  };
  readonly list: {
    readonly title: string;
    readonly years: string;
    readonly months: string;
    readonly days: string;
    /** Years outside the first picture; `{year}`, and `{entries}`: a counted phrase. */
    readonly earlierYears: string;
    readonly laterYears: string;
    readonly unknownYears: string;
    /** `{articles}`: a counted phrase. */
    readonly published: string;
    readonly monthUnknown: string;
    readonly yearless: string;
    readonly undated: string;
    readonly pages: string;
    readonly page: string;
    readonly latest: string;
    readonly wholeTimeline: string;
    readonly earlierPeriod: string;
    readonly laterPeriod: string;
    readonly paragraph: string;
    readonly noHeadline: string;
    /** `{articles}`: a counted phrase. */
    readonly more: string;
    /** A group of entries of one day: how many it holds beside its first; of no country. */
    readonly others: PluralForms<L>;
    readonly noCountry: string;
    /** Who gives a date that does not come from the texts: `{source}`. */
    readonly outside: string;
    /** A date that a record gives without saying from where. */
    readonly ofRecord: string;
    /** `{date}`: that of the sentence, beside the date of the event. */
    readonly says: string;
    /** The record gives the same event another date: `{name}`, `{date}`. */
    readonly differs: string;
    readonly inferred: string;
    /** Explains the sign `*` above a list. */
    readonly inferredSign: string;
    readonly confirmed: string;
    readonly uncertain: string;
    /** What a date does not say itself. */
    readonly precision: Readonly<Record<"openEnd" | "openStart", string>>;
    readonly empty: string;
  };
  readonly filters: {
    readonly title: string;
    readonly country: string;
    readonly record: string;
    readonly any: string;
    /** The switch, and what stands in its place without scripts; `{entries}`: a counted phrase. */
    readonly all: string;
    readonly allNeedsScripts: string;
    readonly reset: string;
  };
  readonly island: {
    readonly region: string;
    readonly keys: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly whole: string;
    readonly shows: string;
    readonly units: Readonly<Record<"decade" | "year" | "month" | "day", string>>;
    /** `{n}` of `{total}`. */
    readonly position: string;
    readonly previous: string;
    readonly next: string;
    /** Of the card of an event. */
    readonly close: string;
    readonly inExtent: string;
    readonly matches: string;
    readonly firstOf: string;
    readonly failed: string;
    readonly onThisDay: string;
  };
}
