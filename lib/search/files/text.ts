/**
 * Texts in one byte a letter, Arabic ones too: deflated they are a fifth smaller than as UTF-8, where each Arabic
 * letter begins with one of two bytes. ASCII stands for itself, U+0600–U+067F for 0x80–0xFF, and the bytes
 * 0x10–0x1F for what else is frequent in news of either language; any other UTF-16 unit is 0x01 and its two bytes.
 */
const ESCAPE = 0x01;
const FIRST_FREQUENT = 0x10;
const frequent = [..."«»“”‘’–—…\u00A0éè€£یک"].map((character) => character.charCodeAt(0));
const ARABIC = 0x0600;

/** Writes any text, lone surrogates too. */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ARABIC && unit < ARABIC + 0x80) bytes[length++] = unit - ARABIC + 0x80;
    else if ((unit >= 0x20 && unit < 0x80) || unit === 0x0a) bytes[length++] = unit;
    else {
      const place = frequent.indexOf(unit);
      if (place >= 0) bytes[length++] = FIRST_FREQUENT + place;
      else {
        bytes[length++] = ESCAPE;
        bytes[length++] = unit & 0xff;
        bytes[length++] = unit >> 8;
      }
    }
  }
  return bytes.slice(0, length);
}

/** Units that are made into a text at a time: a function takes only so many arguments. */
const CHUNK = 4096;

/** Reads what `encodeText` wrote. */
export function decodeText(bytes: Uint8Array): string {
  let text = "";
  let units: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) units.push(byte - 0x80 + ARABIC);
    else if (byte === ESCAPE) units.push((bytes[++at] ?? 0) | ((bytes[++at] ?? 0) << 8));
    else units.push((byte < 0x20 && frequent[byte - FIRST_FREQUENT]) || byte);
    if (units.length === CHUNK) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}
