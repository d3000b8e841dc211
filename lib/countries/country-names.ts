import type { Localized } from "../locale/locale.ts";
import type { CountryRow, Form } from "./country-row.ts";
import { countryTable } from "./table/table.ts";

const rows = new Map(countryTable.map((row) => [row.iso2, row]));

/**
 * Everything a reader may type to mean a country: names, adjectives in their base form, capitals. For search:
 * ambiguous forms (مالي, عمان) are among them, since a reader's question has no context to judge by.
 *
 * @param iso2 ISO 3166-1 alpha-2 in capitals; an unknown code has no names.
 * @returns per language, the display name first, no duplicates.
 */
export function countryNames(iso2: string): Localized<readonly string[]> {
  const row = rows.get(iso2);
  return { ar: row ? namesOf(row, "ar") : [], en: row ? namesOf(row, "en") : [] };
}

function namesOf(row: CountryRow, locale: "ar" | "en"): readonly string[] {
  const forms: readonly Form[] = [
    ...row.names[locale],
    ...row.adjectives[locale],
    ...row.capitals[locale],
  ];
  return [...new Set(forms.map((form) => form.text))];
}
