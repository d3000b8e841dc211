import { civilDay, pad } from "../../../civil-day.ts";
import type { Direction } from "../../expression.ts";
import type { Context, Resolved } from "../context.ts";

/** EDTF code of the quarter before the first: 33–36 are the quarters of a year. */
const BEFORE_FIRST = 32;

/** «الربع الماضي»: counted from the quarter of the publication; null where that is not known. */
export function resolveQuarter(by: Direction, { reference }: Context): Resolved | null {
  if (reference === null) return { edtf: "XXXX", flags: [] };
  const [early, late] = [reference.first, reference.last].map((day) => {
    const { year, month } = civilDay(day);
    const count = year * 4 + Math.floor((month - 1) / 3) + by;
    return `${pad(Math.floor(count / 4), 4)}-${BEFORE_FIRST + 1 + (((count % 4) + 4) % 4)}`;
  });
  return early === undefined || early !== late ? null : { edtf: early, flags: [] };
}
