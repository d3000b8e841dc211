import { fold } from "../../lib/arabic/fold.ts";
import type { Authority } from "../../lib/authorities/authority.ts";

/** The record that is meant by its id or one of its full Arabic names; null for none. */
export function recordMeant(said: string, records: readonly Authority[]): Authority | null {
  const wanted = fold(said);
  const isNamed = ({ prefLabel, altLabels }: Authority): boolean =>
    [prefLabel.ar, ...altLabels.ar].some((name) => fold(name) === wanted);
  return records.find(({ id }) => id === said) ?? records.find(isNamed) ?? null;
}
