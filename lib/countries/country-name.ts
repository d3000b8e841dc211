import type { Locale, Localized } from "../locale/locale.ts";
import { countryTable } from "./table/table.ts";
import type { CountryRow, Form } from "./table/parse-table.ts";

const rows = new Map(countryTable.map((row) => [row.iso2, row]));

/** Whether a text is the code of a country: ISO 3166-1 alpha-2 in capitals, or XK for Kosovo. */
export function isCountryCode(code: string): boolean {
  return rows.has(code);
}

/**
 * The name of a country for display, as newspapers of that language print it.
 *
 * @param iso2 ISO 3166-1 alpha-2 in capitals; an unknown code is given back as it is.
 */
export function countryName(iso2: string, locale: Locale): string {
  return rows.get(iso2)?.name[locale] ?? iso2;
}

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
