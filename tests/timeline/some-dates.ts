import fc from "fast-check";
import type { Placeable } from "../../lib/timeline/dates/order-events.ts";

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const year = fc.integer({ min: 1890, max: 2040 }).map((n) => pad(n, 4));
const month = fc.integer({ min: 1, max: 12 }).map((n) => pad(n));
const day = fc.integer({ min: 1, max: 28 }).map((n) => pad(n));

const yearMonth = fc.tuple(year, month).map((parts) => parts.join("-"));
const fullDay = fc.tuple(year, month, day).map((parts) => parts.join("-"));
const interval = fc.tuple(fullDay, fullDay).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`));

/** EDTF dates in all the shapes that a timeline meets; null for undated. */
export const someDate: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 6, arbitrary: fullDay },
  { weight: 3, arbitrary: yearMonth },
  { weight: 2, arbitrary: year },
  { weight: 2, arbitrary: interval },
  { weight: 1, arbitrary: yearMonth.map((text) => `${text}~`) },
  { weight: 1, arbitrary: year.map((text) => `${text}/..`) },
  { weight: 1, arbitrary: fullDay.map((text) => `../${text}`) },
  { weight: 1, arbitrary: year.map((text) => `${text}-22`) },
  { weight: 1, arbitrary: year.map((text) => `${text.slice(0, 3)}X`) },
  { weight: 1, arbitrary: fc.tuple(month, day).map(([m, d]) => `XXXX-${m}-${d}`) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Events with distinct ids. */
export const someEvents: fc.Arbitrary<readonly Placeable[]> = fc
  .array(fc.tuple(someDate, fc.constantFrom("publication" as const, "happening" as const)), {
    maxLength: 60,
  })
  .map((rows) => rows.map(([date, kind], n) => ({ id: `e${n}`, kind, date })));
