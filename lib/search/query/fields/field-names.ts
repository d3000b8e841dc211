import { fold } from "../../../arabic/fold.ts";
import type { FacetName } from "../../types.ts";

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
      ["system", "project agreement system programme program مشروع اتفاقية نظام برنامج"],
      ["event", "event حدث فعالية"],
      ["kind", "kind نوع النوع"],
      ["language", "in lang language بالعربية لغة اللغة"],
      ["outlet", "outlet source paper صحيفة الصحيفة جريدة وكالة مصدر المصدر"],
      ["year", "year years سنة السنة عام"],
    ] as const
  ).flatMap(([facet, names]) => names.split(" ").map((name) => [fold(name), facet] as const)),
);
