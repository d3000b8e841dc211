import type { Locale } from "../locale/locale.ts";
import { paths } from "../locale/paths.ts";

/** So many pairs of countries stand on the page of countries with their articles, and on maps. */
export const pairsShown = 12;

/** The anchor of two countries in the list of who meets whom (`kr-tn`). */
export function pairAnchor([a, b]: readonly [string, string]): string {
  return `${a}-${b}`.toLowerCase();
}

/** Where the articles about two countries stand: their place in the list on the page of countries. */
export function countryPairPath(locale: Locale, pair: readonly [string, string]): string {
  return `${paths.countries(locale)}#${pairAnchor(pair)}`;
}
