import { fold } from "../../arabic/fold.ts";
import { once } from "../../base/once.ts";
import { countryTable } from "../table/table.ts";
import { places } from "./places.ts";

/** Every capital and every place of the gazetteer in folded spelling, also those that are words as well. */
const all = once(
  () =>
    new Set(
      [
        ...countryTable.flatMap(({ capitals }) => capitals.ar),
        ...places().flatMap(({ names }) => names),
      ].map(({ text }) => fold(text)),
    ),
);

/** Whether a short text is the name of a capital, a city or a province, and nothing else. */
export function isPlaceName(text: string): boolean {
  return all().has(fold(text));
}
