import type { AnalysedText } from "../files/article.ts";
import { findIn, type Found, type FoundTerms } from "./highlight.ts";
import type { Passage } from "../types.ts";

/** Length that a snippet aims at, in UTF-16 units: three lines of a phone. */
const LENGTH = 240;
/** How much of it stands before the first found word. */
const LEAD = 60;

/** How many different words of the question are among some found ones. */
function variety(found: readonly Found[]): number {
  return new Set(found.map(({ word }) => word)).size;
}

/**
 * The best paragraph of an article for a question: with the most different words of it, then the most
 * words, then the first; cut around the part where they stand closest.
 *
 * @returns the passage, and how many different words stand in its paragraph; null without paragraphs.
 */
export function bestPassage(
  paragraphs: readonly AnalysedText[],
  terms: FoundTerms,
): { passage: Passage; variety: number } | null {
  let best: { at: number; found: Found[]; variety: number } | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const found = findIn(paragraph, terms);
    const kinds = variety(found);
    const better =
      best === null ||
      kinds > best.variety ||
      (kinds === best.variety && found.length > best.found.length);
    if (better) best = { at, found, variety: kinds };
  }
  if (best === null) return null;
  const text = paragraphs[best.at]?.text ?? "";
  return { passage: cutAround(text, best.found, best.at + 1), variety: best.variety };
}

function cutAround(text: string, found: readonly Found[], paragraph: number): Passage {
  let from = 0;
  let most = 0;
  for (const [at, first] of found.entries()) {
    const kinds = variety(found.slice(at).filter(({ end }) => end <= first.start - LEAD + LENGTH));
    if (kinds > most) {
      most = kinds;
      from = first.start - LEAD;
    }
  }
  const start = text.length <= LENGTH || from <= 0 ? 0 : text.indexOf(" ", from) + 1;
  const space = text.lastIndexOf(" ", start + LENGTH);
  const end = text.length - start <= LENGTH ? text.length : space > start ? space : start + LENGTH;
  return {
    paragraph,
    text: text.slice(start, end),
    highlights: found
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
