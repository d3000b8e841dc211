/** Half-open span in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const IN_WORD = /[\p{L}\p{M}\p{N}_\u0640]/u;

/**
 * Widens spans to whole words and joins those that then touch: markup inside a word breaks the joining of
 * Arabic letters in some browsers.
 *
 * @returns Spans in order, none overlapping.
 */
export function wholeWords(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const inWord = (at: number) => IN_WORD.test(text.charAt(at));
  const widened = spans.map(({ start, end }) => {
    let from = start;
    let to = end;
    while (from > 0 && inWord(from - 1) && inWord(from)) from -= 1;
    while (to > from && to < text.length && inWord(to) && inWord(to - 1)) to += 1;
    return { start: from, end: to };
  });
  const joined: TextSpan[] = [];
  for (const span of widened.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
