import { fold } from "../../../arabic/fold.ts";
import type { FacetName } from "../../types.ts";

/** Values that are the same in every archive, and what readers may write for them, folded. */
const fixedValues: Partial<Readonly<Record<FacetName, Readonly<Record<string, string>>>>> = {
  language: {
    ar: "ar arabic عربي عربية العربية بالعربية",
    en: "en english إنجليزي إنجليزية الإنجليزية بالإنجليزية إنكليزي إنكليزية الإنكليزية",
  },
  kind: {
    happening: "happening happened حدث وقع حصل واقع جرى",
    planned: "planned future مخطط مقرر مرتقب قادم سيحدث",
  },
};

/** The value that a reader writes for one of a facet whose values are the same in every archive; null for others. */
export function fixedValue(facet: FacetName, asked: string): string | null {
  const folded = fold(asked.trim());
  const values = Object.entries(fixedValues[facet] ?? {});
  return (
    values.find(([, names]) =>
      names
        .split(" ")
        .map(fold)
        .some((name) => name === folded),
    )?.[0] ?? null
  );
}
