import { sentences } from "../../arabic/sentences.ts";
import type { Article, AuthorityMention } from "../../article/article.ts";
import type { Translation } from "../../article/translation.ts";
import type { Passage } from "../ask/views.ts";

/** What of an article a passage is cut from. */
type Texts = Pick<Article, "title" | "paragraphs">;

type English = Pick<Translation, "title" | "titleState" | "paragraphs" | "states">;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentence of an article that holds a span, in both languages.
 * @param paragraph - number from 1; 0 is the title.
 */
export function ownPassage(
  article: Texts,
  translation: English | null,
  paragraph: number,
  span: Span,
): Passage {
  if (paragraph === 0) {
    const text = { ar: article.title ?? "", en: translation?.title ?? null };
    const state = translation?.titleState ?? null;
    return { paragraph, text, state, highlights: [{ start: span.start, end: span.end }] };
  }
  const translated = translation?.paragraphs[paragraph - 1] ?? null;
  const found = alignedSentence(article.paragraphs[paragraph - 1] ?? "", span, translated);
  const state = translation?.states[paragraph - 1] ?? null;
  return { paragraph, text: { ar: found.ar, en: found.en }, state, highlights: [found.highlight] };
}

/**
 * The passages of an article that name records, by record id in order of first mention. A sentence that names
 * a record twice is one passage with two highlights.
 */
export function passagesByAuthority(
  article: Texts,
  translation: English | null,
  mentions: readonly AuthorityMention[],
): Record<string, Passage[]> {
  const passages: Record<string, Passage[]> = {};
  const inOrder = [...mentions].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const mention of inOrder) {
    const own = (passages[mention.authority] ??= []);
    const next = ownPassage(article, translation, mention.paragraph, mention);
    const last = own.at(-1);
    if (last && last.paragraph === next.paragraph && last.text.ar === next.text.ar)
      own[own.length - 1] = { ...last, highlights: [...last.highlights, ...next.highlights] };
    else own.push(next);
  }
  return passages;
}

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
  span: Span,
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

/**
 * The records that one sentence names together, for each sentence that names two or more.
 * @param passages by record id.
 */
export function namedTogether(passages: Readonly<Record<string, readonly Passage[]>>): string[][] {
  const sentences = new Map<string, Set<string>>();
  for (const [id, own] of Object.entries(passages))
    for (const { paragraph, text } of own) {
      const key = `${paragraph} ${text.ar}`;
      sentences.set(key, (sentences.get(key) ?? new Set()).add(id));
    }
  return [...sentences.values()].filter(({ size }) => size > 1).map((ids) => [...ids]);
}

/** The first passage that stands in the text itself; one of the headline where none does. */
export function firstInText<P extends { readonly paragraph: number }>(
  passages: readonly P[],
): P | undefined {
  return passages.find(({ paragraph }) => paragraph > 0) ?? passages[0];
}
