import type { Understood } from "../../types.ts";
import type { ParsedQuery } from "../parse.ts";
import type { ResolvedValues } from "./resolve-values.ts";
import type { Period } from "../../words/date-terms.ts";

/** A period as EDTF. */
export function edtfOf({ from, to }: Period): string {
  return from === to ? from : `${from}/${to}`;
}

/** What the parts of a query were taken for that are more than words, in the order of the text. */
export function understoodOf(
  { fields, years, dates }: ParsedQuery,
  { valueOf, unknown }: ResolvedValues,
): Understood[] {
  const finite = (year: number) => (Number.isFinite(year) ? year : null);
  const understood: Understood[] = [
    ...dates.flat().map(({ start, end, ...period }): Understood => {
      return { kind: "date", start, end, date: edtfOf(period) };
    }),
    ...years.map(({ start, end, from, to, not }): Understood => {
      return { kind: "years", start, end, from: finite(from), to: finite(to), not };
    }),
    ...fields.map((field): Understood => {
      const { start, end, facet, value, not } = field;
      const near = unknown.get(field);
      return near === undefined
        ? { kind: "value", start, end, facet, value: valueOf(facet, value), not }
        : { kind: "unknown-value", start, end, facet, asked: value, near, not };
    }),
  ];
  return understood.sort((a, b) => a.start - b.start);
}
