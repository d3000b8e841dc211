const ZEROS = [0x0660, 0x06f0] as const;
const ARABIC_INDIC_ZERO = ZEROS[0];

/**
 * Writes every decimal digit as 0–9.
 *
 * @param text any text with Arabic-Indic (٠–٩) or Persian (۰–۹) digits; everything else stays.
 * @returns a text of the same length in UTF-16 units.
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < ZEROS[1] ? ZEROS[0] : ZEROS[1]));
  });
}

/**
 * Writes every decimal digit as Arabic-Indic ٠–٩.
 *
 * @param text any text with 0–9 or Persian (۰–۹) digits; everything else stays.
 * @returns a text of the same length in UTF-16 units.
 */
export function toArabicDigits(text: string): string {
  return toLatinDigits(text).replace(/[0-9]/g, (digit) =>
    String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit)),
  );
}
