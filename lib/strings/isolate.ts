/**
 * Isolates a name, number or title of any direction for places that hold no markup (titles, meta tags,
 * attributes): U+2068 FIRST STRONG ISOLATE … U+2069 POP DIRECTIONAL ISOLATE (UAX #9).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
