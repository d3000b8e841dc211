import { analyse } from "./analyse.ts";
import { glossary } from "./glossary.ts";
import { decodeText, encodeText } from "../files/text.ts";
import type { Family } from "../files/postings.ts";
import { familyKeys } from "./analyse.ts";

/** Key of a word's family → spellings in the other language, most likely first. */
export type Translations = ReadonlyMap<string, readonly string[]>;

/** The spelling of a single word, as the index has it. */
function surface(word: string): string {
  return analyse(word)[0]?.surface ?? "";
}

/**
 * Writes those translations of the glossary that lead to a word of the index, in both directions.
 *
 * @param families the index's families.
 */
export function writeTranslations(families: readonly Family[]): Uint8Array {
  const present = new Set(families.map(({ key }) => key));
  const found = new Map<string, Set<string>>();
  for (const { en, ar } of glossary()) {
    for (const [from, to] of [
      [en, ar],
      [ar, en],
    ] as const) {
      const known = to
        .map(surface)
        .filter((word) => familyKeys(word).some((key) => present.has(key)));
      if (known.length === 0) continue;
      for (const word of from) {
        const key = familyKeys(surface(word))[0] ?? "";
        const translations = found.get(key) ?? new Set();
        for (const translation of known) translations.add(translation);
        found.set(key, translations);
      }
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return encodeText(sorted.map(([key, words]) => [key, ...words].join(" ")).join("\n"));
}

/** Reads what `writeTranslations` wrote. */
export function openTranslations(bytes: Uint8Array): Translations {
  const lines = decodeText(bytes).split("\n");
  return new Map(
    lines.map((line) => {
      const [key = "", ...words] = line.split(" ");
      return [key, words];
    }),
  );
}
