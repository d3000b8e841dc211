/** How much room a name asks for, so that one of five words does not fill a phone and one of a word stands large. */
export type NameLength = "short" | "middle" | "long";

/** How long a name is, by what stands side by side: letters, digits, blanks; vowel marks take no room. */
export function nameLength(name: string): NameLength {
  const { length } = name.normalize("NFC").replace(/\p{M}/gu, "");
  return length <= 10 ? "short" : length <= 22 ? "middle" : "long";
}
