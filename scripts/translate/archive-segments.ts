import {
  articleIdsIn,
  parseSources,
  readArticleFiles,
  type ArticleSources,
} from "../../lib/archive/read/article-sources.ts";
import { englishHeadline } from "../../lib/article/work-list.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { sentenceOf } from "../../lib/schema/content-problem.ts";
import { segmentsOf, titleAnchor, type ArticleSegments } from "../../lib/translate/segment.ts";
import { knownNamesOf } from "../../lib/translate/known-names.ts";

/** One article with all that is translated of it. */
export interface TranslatedArticle {
  readonly sources: ArticleSources;
  /** Its translation as it stands in the file; null where there is none. */
  readonly translationText: string | null;
  readonly segments: ArticleSegments;
}

/**
 * Reads an article in segments. A headline whose English people decided is none, and a withdrawn article has none.
 * @returns null where nothing of it can be translated, with a sentence for each file that has to be mended first.
 */
export function readSegments(
  contentDir: string,
  id: string,
  records: readonly Authority[],
): { readonly article: TranslatedArticle | null; readonly faults: readonly string[] } {
  const files = readArticleFiles(contentDir, id);
  const { sources, problems } = parseSources(files);
  const faults = problems
    .filter(({ file }) => !file.endsWith("evidence.json"))
    .map((problem) => sentenceOf(problem));
  if (sources === null || faults.length > 0) return { article: null, faults };
  const { article, translation, editorial } = sources;
  if (editorial?.withdrawn !== undefined) return { article: null, faults };
  const all = segmentsOf(article, translation, knownNamesOf(article, records));
  const isDecided = englishHeadline(article.title, editorial) === "decided";
  return {
    article: {
      sources,
      translationText: files.en,
      segments: {
        id,
        date: article.date,
        source: article.source ?? article.outlet,
        engine: translation?.engine ?? null,
        segments: all.filter(({ anchor }) => anchor !== titleAnchor || !isDecided),
      },
    },
    faults,
  };
}

/**
 * Reads all articles in segments, one after the other.
 * @param outlet id of the outlet whose articles are wanted; null for all.
 * @param onFault is told what has to be mended first.
 */
export function* archiveSegments(
  contentDir: string,
  records: readonly Authority[],
  outlet: string | null,
  onFault: (sentence: string) => void,
): Generator<TranslatedArticle> {
  for (const id of articleIdsIn(contentDir)) {
    const { article, faults } = readSegments(contentDir, id, records);
    faults.forEach(onFault);
    if (article === null) continue;
    if (outlet === null || article.sources.article.outlet === outlet) yield article;
  }
}
