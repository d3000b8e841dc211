import type { ArticleSources } from "../read/article-sources.ts";

/**
 * The day (`YYYY-MM-DD`) on which what the archive shows of an article last changed, as far as its files tell: the latest
 * of its publication, of the dated decisions of people about it and their corrections, of the dated work on its
 * translation, and of the days on which its raw file was replaced.
 *
 * Only whole days count, and of the publication only one that nobody had to infer: a month has no day, and a machine's
 * conclusion is no record of one. The day on which files were converted or a site was built says nothing of the content.
 * @returns null where no file names such a day
 */
export function dayOfChange({
  article,
  translation,
  editorial,
  replaced,
}: Pick<ArticleSources, "article" | "translation" | "editorial" | "replaced">): string | null {
  const published = article.dateCertainty === "inferred" ? null : article.date;
  const days = [
    published,
    translation?.review?.date,
    ...(translation?.changes ?? []).map(({ date }) => date),
    ...[...(editorial?.changes ?? []), ...(editorial?.corrections ?? [])].map(({ date }) => date),
    ...replaced.map(({ date }) => date),
  ];
  return latestDay(days);
}

/** The latest of some dates (EDTF) that are whole days; null where none is. */
export function latestDay(dates: readonly (string | null | undefined)[]): string | null {
  const days = dates.filter((date) => typeof date === "string" && wholeDay.test(date)) as string[];
  return days.sort().at(-1) ?? null;
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
