import { civilDay, isoDay, pad } from "../../civil-day.ts";
import type { Reference } from "./reference.ts";

/** The result of one rule for one possible day of publication: first and last day, and how finely it is meant. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "year" | "decade" | "span";
}

/** EDTF text of a period: a day, month, year or decade as such, anything else as an interval of days. */
export function periodText(period: Period): string {
  const { year, month } = civilDay(period.from);
  switch (period.precision) {
    case "day":
      return isoDay(period.from);
    case "month":
      return `${pad(year, 4)}-${pad(month, 2)}`;
    case "year":
      return pad(year, 4);
    case "decade":
      return `${pad(year, 4).slice(0, 3)}X`;
    case "span":
      return `${isoDay(period.from)}/${isoDay(period.to)}`;
  }
}

const UNKNOWN: Readonly<Record<Period["precision"], string>> = {
  day: "XXXX-XX-XX",
  month: "XXXX-XX",
  year: "XXXX",
  decade: "XXXX",
  span: "XXXX-XX-XX",
};

/**
 * Applies a rule to the whole span in which the publication day can lie. Where the first and the last day give the same, that is the
 * value. Otherwise the value is cut down to what is common, no finer than the reference: `2022-04` when both lie in April,
 * `2022-04~` when the rule can also reach just outside it. Without a reference only the kind of date is known.
 */
export function overReference(
  reference: Reference | null,
  rule: (day: number) => Period,
): { edtf: string; limited: boolean } {
  if (reference === null) return { edtf: UNKNOWN[rule(0).precision], limited: false };
  const early = rule(reference.first);
  const late = rule(reference.last);
  const text = periodText(late);
  if (periodText(early) === text) return { edtf: text, limited: false };
  const inside = early.from >= reference.first && late.to <= reference.last;
  if (inside) return { edtf: reference.edtf, limited: true };
  const middle: Period = {
    from: Math.floor((early.from + late.to) / 2),
    to: late.to,
    precision: reference.precision === "month" && late.precision !== "year" ? "month" : "year",
  };
  return { edtf: `${periodText(middle)}~`, limited: true };
}
