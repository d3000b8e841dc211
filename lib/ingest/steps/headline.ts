/** Longest headline accepted, in UTF-16 units and in words: the longest of 31,000 in Arabic papers have about 150. */
const MOST_UNITS = 170;
const MOST_WORDS = 26;

/** What no headline ends with: a full stop (but «..» and «…» are common), a comma, a colon. */
const proseEnd = /(?<!\.)\.["»”')\]]*$|[،,؛;:]$/u;

/**
 * Whether a line can be a headline as far as it alone shows: short, not ended like a sentence, with letters.
 * @param text a cleaned line.
 */
export function looksLikeHeadline(text: string): boolean {
  if (text.length > MOST_UNITS || text.split(" ").length > MOST_WORDS) return false;
  if (proseEnd.test(text)) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 5 && !/^https?:/i.test(text);
}
