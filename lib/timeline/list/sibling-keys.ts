import { UNDATED, YEARLESS } from "../dates/period.ts";
import { ALL_PERIODS, type CalendarList } from "./calendar-pages.ts";

/**
 * The periods before and after one in the period that holds them: the neighbouring years, months or days. What is
 * of no known year follows none, and none follows it.
 */
export function siblingKeys(
  { byKey }: CalendarList,
  key: string,
): { readonly before: string | undefined; readonly after: string | undefined } {
  const parts = byKey.get(ancestorKeys(key).at(-1) ?? ALL_PERIODS)?.parts ?? [];
  const siblings = parts.filter(({ key: part }) => part !== YEARLESS && part !== UNDATED);
  const at = siblings.findIndex((sibling) => sibling.key === key);
  if (at < 0) return { before: undefined, after: undefined };
  return { before: siblings[at - 1]?.key, after: siblings[at + 1]?.key };
}

/** The periods that a period lies in, the widest first: of `2022-03` the whole list and `2022`. */
export function ancestorKeys(key: string): readonly string[] {
  if (key === ALL_PERIODS) return [];
  const parts = key.split("-");
  return [ALL_PERIODS, ...parts.slice(1).map((_, n) => parts.slice(0, n + 1).join("-"))];
}
