import type { Locale } from "../locale/locale.ts";
import type { Authority } from "./authority.ts";

/**
 * The names and the patterns of a record in one language: by each a text speaks of it, whatever stands before. For
 * comparing and finding only, since a pattern is no name and is never shown as one.
 */
export function fullLabels(
  { prefLabel, altLabels, patterns }: Pick<Authority, "prefLabel" | "altLabels" | "patterns">,
  locale: Locale,
): readonly string[] {
  const preferred = prefLabel[locale];
  return [
    ...(preferred === undefined ? [] : [preferred]),
    ...altLabels[locale],
    ...(patterns?.[locale] ?? []),
  ];
}
