import type { Segment } from "../segment.ts";
import { dateDifferences } from "./date-differences.ts";
import type { Difference } from "./difference.ts";
import { nameDifferences } from "./name-differences.ts";
import { numberDifferences } from "./number-differences.ts";

/**
 * What a translation says otherwise than its Arabic, as far as a machine can see it: numbers, dates, names of records.
 * @param date EDTF publication date of the article; null when unknown.
 */
export function differencesOf(
  { source, names }: Pick<Segment, "source" | "names">,
  target: string,
  date: string | null,
): readonly Difference[] {
  return [
    ...numberDifferences(source, target, date),
    ...dateDifferences(source, target),
    ...nameDifferences(names, target),
  ];
}
