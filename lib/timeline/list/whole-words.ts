const INSIDE_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;

/** A span widened to whole words, half-open: markup inside an Arabic word breaks its joining in some browsers. */
export function wholeWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly [number, number] {
  let from = start;
  let to = end;
  const inside = (at: number) => INSIDE_WORD.test(text.charAt(at));
  while (from > 0 && inside(from - 1) && inside(from)) from -= 1;
  while (to > from && to < text.length && inside(to) && inside(to - 1)) to += 1;
  return [from, to];
}
