/** A sentence as a half-open span of UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks that end a sentence, with the closing quotation marks and brackets after them, then white space. The
 * look-behind lets a run of marks be tried once, so that time stays linear on «........». A full stop without white space
 * behind it counts where a sentence with و follows («بالأماكن.وأضافت»), as desks type it.
 */
const sentenceEnd =
  /(?<![.!?؟…])[.!?؟…]+["»”’)\]]*(?=\s)|(?<=[\p{Script=Arabic}\s\d»"”)]{3})\.(?=و\p{Script=Arabic}{3})|\n+/gu;

/**
 * A full stop after these does not end a sentence: titles (د., أ., م., Dr., Mr.), initials, and abbreviations of
 * the calendar (هـ., ق.م.). `Intl.Segmenter` ends a sentence there (measured: «د. محمد» is split).
 */
const abbreviation =
  /(?:^|[\s(«"])(?:\p{Script=Arabic}|هـ|[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|No|U\.S|U\.N)\.$/u;

/**
 * Cuts a paragraph into sentences, Arabic or Latin.
 *
 * @param text - one paragraph in display spelling.
 * @returns spans in order that do not overlap; white space between sentences belongs to none of them. Two full
 *   stops («..»), which Arabic papers print for a pause, end a sentence only where a new line follows.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = end - (slice.length - slice.trimEnd().length);
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const mark = match[0];
    if (/^\.\.$/u.test(mark)) continue;
    if (mark === "." && abbreviation.test(text.slice(Math.max(start, end - 8), end))) continue;
    push(end);
  }
  push(text.length);
  return found;
}
