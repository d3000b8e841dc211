import { fold } from "@/lib/arabic/fold.ts";
import { countryTable } from "@/lib/countries/table/table.ts";
import { parseEdtf } from "@/lib/dates/edtf.ts";
import { parseDateLine } from "@/lib/dates/parse-date-line.ts";
import type { DeskField } from "@/lib/desk/api.ts";
import { locales } from "@/lib/locale/locale.ts";

/** What was typed, as it is written into the file; or which kind of value it is not. */
export type Checked =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly not: "date" | "country" | "text" };

/**
 * Checks what a person typed or chose for a value. A date may be EDTF (`2022-03`) or words that a date line has («28 مارس
 * 2022»); a country its code or its name in either language; anything else one line that is not empty.
 */
export function checkValue(field: DeskField, typed: string): Checked {
  const text = typed.replace(/\s+/g, " ").trim();
  if (text === "") return { ok: false, not: "text" };
  if (field === "date") {
    if (parseEdtf(text) !== null) return { ok: true, value: text };
    const read = parseDateLine(text);
    return read === null ? { ok: false, not: "date" } : { ok: true, value: read.edtf };
  }
  if (field === "countries") {
    const code = countryOf(text);
    return code === null ? { ok: false, not: "country" } : { ok: true, value: code };
  }
  return { ok: true, value: text };
}

/** The code of the country that a text names; null for none. */
export function countryOf(text: string): string | null {
  const wanted = spelt(text);
  const row = countryTable.find(
    ({ iso2, names }) =>
      iso2 === text.toUpperCase() ||
      locales.some((locale) => names[locale].some((form) => spelt(form.text) === wanted)),
  );
  return row?.iso2 ?? null;
}

function spelt(name: string): string {
  return fold(name.toLowerCase());
}
