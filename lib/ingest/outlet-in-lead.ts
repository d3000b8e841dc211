import type { OutletTable } from "../outlets/outlet-table.ts";
import { namedOutlets, type NamedOutlet } from "./named-outlets.ts";

/**
 * Finds the first outlet that a paragraph names as papers name themselves and one another: «علمت الجوهرة أف أم»,
 * «قال لـ"عكاظ"», «(CNN)», «ذكرت صحيفة الغارديان». Many names are words of the language («اليوم», «الوطن»): they count
 * in brackets, in quotation marks behind such a cue, or behind it and a noun of their kind.
 */
export function outletInLead(paragraph: string, outlets: OutletTable): NamedOutlet | null {
  for (const name of namedOutlets(paragraph, outlets)) if (name.counts) return name;
  return null;
}
