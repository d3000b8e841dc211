import { encodeText } from "../files/text.ts";
import type { Family } from "../files/terms.ts";
import { analyse } from "../words/analyse.ts";
import glossary from "../words/glossary.json" with { type: "json" };
import { listedKeys, listedStems } from "../words/listed-stems.ts";
import { lookupKeys } from "../words/lookup-keys.ts";

/**
 * Writes those translations of the glossary that lead to a word of the index, in both directions.
 *
 * The glossary holds common words of news, by which an English question finds an Arabic text that nobody has
 * translated, and the reverse: English words → Arabic words, each a translation of each. It was written by hand for
 * this archive; broken plurals stand beside their singular, because no stem joins them. Names need no entry: they meet
 * by their sound, and countries by the country table; those of places, peoples and diseases have one that English calls
 * by another name (Cairo, Damascus).
 *
 * @param families the index's families.
 */
export function writeTranslations(families: readonly Family[]): Uint8Array {
  const present = new Set(families.map(({ key }) => key));
  const found = new Map<string, Set<string>>();
  for (const entry of Object.entries(glossary)) {
    const [en, ar] = entry.map((words) => words.split(" ").map(termOf));
    for (const [from, to] of [
      [en, ar],
      [ar, en],
    ]) {
      const known = (to ?? []).filter((term) => lookupKeys(term).some((key) => present.has(key)));
      if (known.length === 0) continue;
      for (const term of from ?? []) {
        for (const key of keysOf(term)) {
          const translations = found.get(key) ?? new Set();
          for (const translation of known) translations.add(translation);
          found.set(key, translations);
        }
      }
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return encodeText(sorted.map(([key, words]) => [key, ...words].join(" ")).join("\n"));
}

/** The term of a single word, as the index has it. */
function termOf(word: string): string {
  return analyse(word)[0]?.term ?? "";
}

/** The key of a word's family, and those under which its other spellings are looked for. */
function keysOf(term: string): string[] {
  const [key = ""] = listedStems(term);
  return [key, ...[...listedKeys].flatMap(([other, stem]) => (stem === key ? [other] : []))];
}
