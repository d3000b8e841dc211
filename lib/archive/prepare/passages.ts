import type { Article, AuthorityMention } from "../../article/article.ts";
import type { Translation } from "../../article/translation.ts";
import { alignedSentence } from "./align.ts";
import type { OwnPassage } from "./article-facts.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentence of an article that holds a span, in both languages.
 * @param paragraph - number from 1; 0 is the title.
 */
export function ownPassage(
  article: Article,
  translation: Translation | null,
  paragraph: number,
  span: Span,
): OwnPassage {
  if (paragraph === 0) {
    const text = { ar: article.title ?? "", en: translation?.title ?? null };
    return { paragraph, text, highlights: [{ start: span.start, end: span.end }] };
  }
  const translated = translation?.paragraphs[paragraph - 1] ?? null;
  const found = alignedSentence(article.paragraphs[paragraph - 1] ?? "", span, translated);
  return { paragraph, text: { ar: found.ar, en: found.en }, highlights: [found.highlight] };
}

/**
 * The passages of an article that name records, by record id in order of first mention. A sentence that names
 * a record twice is one passage with two highlights.
 */
export function passagesByAuthority(
  article: Article,
  translation: Translation | null,
  mentions: readonly AuthorityMention[],
): Record<string, OwnPassage[]> {
  const passages: Record<string, OwnPassage[]> = {};
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
