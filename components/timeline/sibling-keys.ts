import { WHOLE, type CalendarList } from "@/lib/timeline/calendar-pages.ts";
import { wayUp } from "./way-up.ts";

/** The stretches before and after one in the stretch that holds them: the neighbouring years, months or days. */
export function siblingKeys(
  { byKey }: CalendarList,
  key: string,
): { readonly before: string | undefined; readonly after: string | undefined } {
  const siblings = byKey.get(wayUp(key).at(-1) ?? WHOLE)?.parts ?? [];
  const at = siblings.findIndex((sibling) => sibling.key === key);
  return { before: siblings[at - 1]?.key, after: siblings[at + 1]?.key };
}
