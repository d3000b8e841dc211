import { sentences } from "../../arabic/sentences.ts";

/**
 * The sentence of a paragraph that holds a span, and its translation.
 *
 * @param paragraph - the Arabic paragraph.
 * @param span - half-open UTF-16 span inside it.
 * @param translated - the English paragraph with the same number, or null.
 * @returns the sentence with the span moved into it. English is the sentence with the same number when both
 *   paragraphs have equally many; otherwise the whole paragraph, which is certain to hold it.
 */
export function alignedSentence(
  paragraph: string,
  span: { readonly start: number; readonly end: number },
  translated: string | null,
): { ar: string; en: string | null; highlight: { start: number; end: number } } {
  const cuts = sentences(paragraph);
  const first = cuts.findIndex((cut) => cut.end > span.start);
  const last = cuts.findIndex((cut) => cut.end >= span.end);
  const from = cuts[first]?.start ?? 0;
  const to = cuts[last]?.end ?? paragraph.length;
  return {
    ar: paragraph.slice(from, to),
    en: translated === null ? null : translatedPart(translated, cuts.length, first, last),
    highlight: { start: span.start - from, end: span.end - from },
  };
}

function translatedPart(translated: string, count: number, first: number, last: number): string {
  const cuts = sentences(translated);
  if (cuts.length !== count) return translated;
  return translated.slice(cuts[first]?.start ?? 0, cuts[last]?.end ?? translated.length);
}
