import type { DeskArticle, DeskField, DeskValue } from "@/lib/desk/api.ts";

/** The values in the order in which a person looks at them. */
const fields: readonly DeskField[] = [
  ...(["title", "date", "countries", "source"] as const),
  ...(["author", "credit", "dateline"] as const),
];

/** A row of the article's values; of countries there is one for each, and one to add another. */
export interface ValueEntry extends DeskValue {
  readonly key: string;
  /** The row in which a country is added. */
  readonly adds: boolean;
}

/** Every value that the desk decides, also those that the article has none of. */
export function rowsOf({ values }: Pick<DeskArticle, "values">): readonly ValueEntry[] {
  return fields.flatMap((field): ValueEntry[] => {
    const own = values.filter((value) => value.field === field && value.value !== null);
    const rows = own.map((value) => ({
      ...value,
      key: field === "countries" ? `${field}-${value.value ?? ""}` : field,
      adds: false,
    }));
    const absent = values.find((value) => value.field === field) ?? { ...nothing, field };
    if (field === "countries") {
      return [...rows, { ...nothing, field, key: field, adds: true }];
    }
    return rows.length > 0 ? rows : [{ ...absent, key: field, adds: false }];
  });
}

const nothing: Omit<DeskValue, "field"> = {
  value: null,
  certainty: null,
  rule: null,
  because: null,
  span: null,
  suggestion: null,
};
