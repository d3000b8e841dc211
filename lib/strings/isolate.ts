/**
 * Isolates a name, number or title of any direction for places that hold no markup (titles, meta tags,
 * attributes): U+2068 FIRST STRONG ISOLATE … U+2069 POP DIRECTIONAL ISOLATE (UAX #9).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * Text to be pasted elsewhere, without the invisible isolates (U+2066…U+2069, UAX #9) that keep its parts in
 * order on a page: other programs show them as boxes, or take the last one for a part of an address.
 */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
