/** Half-open span in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const inWord = /[\p{L}\p{M}\p{Nd}_\u0640]/u;

/**
 * Widens spans to whole words and joins those that then touch: markup inside a word breaks the joining of
 * Arabic letters in some browsers.
 *
 * @returns Spans in order, none overlapping.
 */
export function wholeWords(text: string, spans: readonly Span[]): Span[] {
  const widened = spans.map(({ start, end }) => {
    let from = start;
    let to = end;
    while (from > 0 && from < text.length && inWord.test(text.charAt(from - 1))) from -= 1;
    while (to < text.length && to > 0 && inWord.test(text.charAt(to))) to += 1;
    return { start: from, end: to };
  });
  const joined: Span[] = [];
  for (const span of widened.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
