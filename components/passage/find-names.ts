import type { TextSpan } from "@/lib/arabic/whole-words.ts";

const letter = /[\p{L}\p{Nd}]/u;

/**
 * Where names stand in an English text, as whole words; of overlapping names the longest.
 *
 * @param names - Preferred and other labels of one record.
 */
export function findNames(text: string, names: readonly string[]): TextSpan[] {
  const found: TextSpan[] = [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      const whole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(span.end));
      const free = found.every((other) => span.end <= other.start || span.start >= other.end);
      if (whole && free) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
