import type { QueueItem, QueueKind, QueuePage } from "../../../lib/desk/api.ts";
import { lacks } from "../../../lib/article/work-list.ts";
import { sentenceOf, type ContentProblem } from "../../../lib/schema/content-problem.ts";
import type { DeskArchive } from "./desk-archive.ts";
import type { DeskSummary } from "./summarise-article.ts";

/** Items of a page of a list. */
const pageSize = 100;

/** What a list may be narrowed to; empty narrows nothing. */
export interface QueueFilter {
  readonly outlet: string;
  readonly year: string;
}

/** The lists of articles, in the order in which they are worth doing; names are a list of their own. */
export const articleQueues = [...lacks, "doubtful-date", "same-story", "problem"] as const;

/**
 * All items of a list, narrowed.
 * @param told what the ingest said last.
 */
export function queueItems(
  kind: QueueKind,
  archive: DeskArchive,
  told: readonly ContentProblem[],
  { outlet, year }: QueueFilter,
): readonly QueueItem[] {
  const fits = (article: DeskSummary): boolean =>
    (outlet === "" || article.outlet === outlet) && (year === "" || article.year === year);
  const articles = archive.articles();
  switch (kind) {
    case "names":
      return [];
    case "problem":
      return problemItems(archive, told, outlet === "" && year === "" ? () => true : fits);
    case "same-story":
      return archive.sameStory().flatMap((group) => {
        const found = group.flatMap((id) => articles.get(id) ?? []);
        return found.length > 1 && found.some(fits) ? found.map(itemOf) : [];
      });
    case "doubtful-date":
      return [...articles.values()]
        .filter((article) => article.doubt !== null && fits(article))
        .map((article) => ({ ...itemOf(article), reason: article.doubt }));
    default:
      return [...articles.values()]
        .filter((article) => article.lacks.includes(kind) && fits(article))
        .map(itemOf);
  }
}

/** One page of a list; pages count from 1. */
export function queuePage(kind: QueueKind, items: readonly QueueItem[], page: number): QueuePage {
  const from = (Math.max(1, page) - 1) * pageSize;
  return { kind, total: items.length, items: items.slice(from, from + pageSize) };
}

/** How a list shows an article. */
export function itemOf({ id, title, date, outlet }: DeskSummary): QueueItem {
  return { id, title, date, outlet, reason: null };
}

function problemItems(
  archive: DeskArchive,
  told: readonly ContentProblem[],
  fits: (article: DeskSummary) => boolean,
): readonly QueueItem[] {
  const general = [
    ...told,
    ...archive.description().problems,
    ...archive.records().problems,
    ...archive.rejected().problems,
  ];
  const own = [...archive.articles().values()].flatMap((article) =>
    fits(article) ? article.problems.map((problem) => ({ ...problem, article })) : [],
  );
  const seen = new Set<string>();
  return [
    ...own.map(({ article, ...problem }) => ({ ...itemOf(article), problem })),
    ...general.map((problem) => {
      const nothing = { id: null, date: null, outlet: null, reason: null };
      return { ...nothing, title: problem.file, problem };
    }),
  ].flatMap(({ problem, ...item }) => {
    const sentence = sentenceOf(problem);
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    return [{ ...item, reason: { ar: sentence, en: sentence } }];
  });
}
