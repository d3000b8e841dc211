import { WHOLE } from "./calendar-pages.ts";

/** The wider stretches that a stretch of the calendar lies in, the widest first: of `2022-03` the whole and `2022`. */
export function wayUp(key: string): readonly string[] {
  if (key === WHOLE) return [];
  const parts = key.split("-");
  return [WHOLE, ...parts.slice(1).map((_, n) => parts.slice(0, n + 1).join("-"))];
}
