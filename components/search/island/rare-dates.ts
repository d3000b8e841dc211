import { gregorianText } from "@/lib/dates/display/gregorian-text.ts";
import { parseEdtf } from "@/lib/dates/edtf.ts";
import type { Locale } from "@/lib/locale/locale.ts";

/** Any date in words; Gregorian alone: the reader need not load the Hijri calendar for a list of results. */
export function rareDateText(edtf: string, locale: Locale): string {
  const date = parseEdtf(edtf);
  return date === null ? "" : gregorianText(date, locale);
}
