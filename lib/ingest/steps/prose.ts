const PROSE = 140;

/** Whether a line can only be text of an article: long, or ended like a sentence, as no headline is. */
export function isProse(text: string): boolean {
  return (
    text.length > PROSE ||
    (text.length > 20 && /[^.]\.\s*["»”)]?$/u.test(text)) ||
    (text.length > 60 && /[؟!]["»”)]?$/u.test(text))
  );
}
