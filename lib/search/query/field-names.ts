import { fold } from "../../arabic/fold.ts";
import type { FacetName } from "../types.ts";

/** What may stand before the colon of a field, in both languages, folded. */
export const fieldNames: ReadonlyMap<string, FacetName | "year"> = new Map<
  string,
  FacetName | "year"
>(
  (
    [
      ["country", "country دولة الدولة بلد البلد"],
      ["mention", "mentions mention mentioned يذكر تذكر ذكر"],
      ["person", "person شخص الشخص شخصية"],
      ["organisation", "organisation organization org مؤسسة منظمة جهة هيئة"],
      ["system", "system programme program نظام برنامج"],
      ["event", "event حدث فعالية"],
      ["kind", "kind نوع النوع"],
      ["language", "in lang language بالعربية لغة اللغة"],
      ["outlet", "outlet source paper صحيفة الصحيفة جريدة وكالة مصدر المصدر"],
      ["year", "year years سنة السنة عام"],
    ] as const
  ).flatMap(([facet, names]) => names.split(" ").map((name) => [fold(name), facet] as const)),
);

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
