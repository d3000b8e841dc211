/** Latin letters that no decomposition takes apart. */
const whole: Readonly<Record<string, string>> = {
  ...{ ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" },
};

/**
 * A name in Latin letters as ids are written: small letters of ASCII, digits and hyphens («Félix Tshisekedi» is
 * felix-tshisekedi, «Binali Yıldırım» binali-yildirim).
 * @returns an empty text where no such letter is left.
 */
export function asciiId(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’ʿʾ.]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (letter) => whole[letter] ?? "-")
    .replace(/-+/gu, "-")
    .replace(/^-|-$/gu, "");
}
