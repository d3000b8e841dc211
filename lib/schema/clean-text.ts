/**
 * What no format may hold: control characters but tab and line breaks (XML 1.0 has no way to write them), what Unicode
 * keeps from being a character, and halves of surrogate pairs.
 */
const unfit = /(?![\t\n\r])\p{Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Signs of direction that turn the text around them; programs set them, and nobody sees them. */
const direction = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text as it leaves the archive: what no format may hold is shown as missing (U+FFFD). */
export function fitText(text: string): string {
  return text.replace(unfit, "\uFFFD");
}

/** A translation as it comes in: one line, without what nobody sees and without blanks at its ends. */
export function cleanTarget(text: string): string {
  return text.replace(unfit, " ").replace(direction, "").replace(/\s+/gu, " ").trim();
}
