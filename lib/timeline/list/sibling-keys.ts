import { WHOLE, type CalendarList } from "./calendar-pages.ts";
import { UNDATED, YEARLESS } from "../dates/period.ts";
import { wayUp } from "./way-up.ts";

/**
 * The stretches before and after one in the stretch that holds them: the neighbouring years, months or days. What is
 * of no known year follows none, and none follows it.
 */
export function siblingKeys(
  { byKey }: CalendarList,
  key: string,
): { readonly before: string | undefined; readonly after: string | undefined } {
  const parts = byKey.get(wayUp(key).at(-1) ?? WHOLE)?.parts ?? [];
  const siblings = parts.filter(({ key: part }) => part !== YEARLESS && part !== UNDATED);
  const at = siblings.findIndex((sibling) => sibling.key === key);
  if (at < 0) return { before: undefined, after: undefined };
  return { before: siblings[at - 1]?.key, after: siblings[at + 1]?.key };
}
