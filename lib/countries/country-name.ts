import type { Locale } from "../locale/locale.ts";
import { countryTable } from "./table/table.ts";

const rows = new Map(countryTable.map((row) => [row.iso2, row]));

/** Whether a text is the code of a country: ISO 3166-1 alpha-2 in capitals. */
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
