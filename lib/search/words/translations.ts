import { decodeText } from "../files/text.ts";

/** Key of a word's family → terms of the other language, most likely first. */
export type Translations = ReadonlyMap<string, readonly string[]>;

/** Reads what `writeTranslations` wrote. */
export function openTranslations(bytes: Uint8Array): Translations {
  return readTranslations(decodeText(bytes));
}

/** Reads the same as text: a line for each key, behind it its terms. */
export function readTranslations(text: string): Translations {
  const lines = text.split("\n");
  return new Map(
    lines.map((line) => {
      const [key = "", ...words] = line.split(" ");
      return [key, words];
    }),
  );
}
