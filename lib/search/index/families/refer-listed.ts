import { brokenPlurals } from "../../../arabic/forms/broken-plurals.ts";
import { listedKeys } from "../../words/listed-stems.ts";

/** A plural or a singular that an archive has not leads to the other. */
function* numbers(): Generator<readonly [key: string, stem: string]> {
  for (const [plural, singular] of brokenPlurals) {
    yield [plural, singular];
    yield [singular, plural];
  }
}

/**
 * What the lists of forms say of the words of an archive, as references: a question finds ترامب by ترمب and مدينة by مدن
 * without the lists, which are much for a browser to load.
 *
 * @param keyOf the key of a stem's family; null where there is none.
 * @returns key → the key of the family in which to look, for keys that are no stem of the archive.
 */
export function referListed(keyOf: (stem: string) => string | null): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const [key, stem] of [...listedKeys, ...numbers()]) {
    const family = keyOf(stem);
    if (family !== null && keyOf(key) === null && !references.has(key)) references.set(key, family);
  }
  return references;
}
