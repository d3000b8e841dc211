import { parseTable, type CountryRow } from "./parse-table.ts";
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asia } from "./asia.ts";
import { europe } from "./europe.ts";
import { oceania } from "./oceania.ts";

/**
 * Every country and territory of ISO 3166-1 (249 codes; user-assigned codes such as XK are no part of the
 * standard and have no row), one line each, by continent after UN M49.
 *
 * Where the names came from: the list and a first name in each language from the Unicode CLDR as
 * `Intl.DisplayNames` gives it; then each row was gone through by hand, the display name set to what Arabic
 * and English newspapers print (الإمارات, كوريا الجنوبية), and spellings, adjectives, words for the people,
 * capitals and the notes on ambiguity added. No public list holds Arabic adjectives or capitals. Nothing was
 * copied from another list. To add a spelling, edit one line of one file.
 */
export const countryTable: readonly CountryRow[] = [
  africa,
  americas,
  asia,
  europe,
  oceania,
].flatMap(parseTable);
