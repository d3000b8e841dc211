import type { Archive } from "../archive/ask/archive.ts";
import { rangeOfPage } from "../archive/ask/list-pages.ts";
import type { ArticleSummary, Page } from "../archive/ask/views.ts";
import { oncePerObject } from "../base/once.ts";
import { ALL_PERIODS, calendarPages, type CalendarPart } from "../timeline/list/calendar-pages.ts";
import { filed } from "../timeline/list/published-in.ts";
import { ancestorKeys, siblingKeys } from "../timeline/list/sibling-keys.ts";

/** A period with the articles published in it. */
export interface Publications {
  /** A year, month or day (`2022`, `2022-03`, `2022-03-28`), `undated`, or `ALL_PERIODS` for all articles. */
  readonly key: string;
  readonly count: number;
  /** The finer periods that have lists of their own, earliest first; none where the list is short. */
  readonly parts: readonly CalendarPart[];
  /** The periods of the same length before and after it in which something was published. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Ids, newest first. */
  readonly ids: readonly string[];
}

/**
 * Every period that has a list of articles, by its key: all of them, every year, the months of a long year and the days
 * of a long month. Each is cut into pages where its articles say, so that a new article changes few of them: in the
 * list of all, of its year, its month and its day.
 */
export const publicationsOf = oncePerObject(
  (archive: Archive): ReadonlyMap<string, Publications> => {
    const ids = archive.articleIds();
    const placed = filed(
      ids.map((id) => ({
        event: { id, kind: "publication", date: archive.summary(id)?.date ?? null },
      })),
    );
    const calendar = calendarPages(placed, "always");
    const keys = new Map(placed.map(({ event }, at) => [event.id, calendar.pageOf[at]?.key ?? ""]));
    const lists = new Map<string, string[]>();
    for (const id of ids) {
      const key = keys.get(id) ?? ALL_PERIODS;
      for (const each of new Set([...ancestorKeys(key), key])) {
        const list = lists.get(each);
        if (list === undefined) lists.set(each, [id]);
        else list.push(id);
      }
    }
    return new Map(
      [...calendar.byKey].map(([key, { count, parts }]) => {
        const own = lists.get(key) ?? [];
        return [key, { key, count, parts, ids: own, ...siblingKeys(calendar, key) }];
      }),
    );
  },
);

/** One page of the articles published in a period; null where there is none. */
export function publishedPage(
  archive: Archive,
  key: string,
  number: number,
): Page<ArticleSummary> | null {
  const ids = publicationsOf(archive).get(key)?.ids;
  const range = ids === undefined ? null : rangeOfPage(ids, number);
  if (ids === undefined || range === null) return null;
  const { from, to, ...page } = range;
  return { ...page, items: ids.slice(from, to).flatMap((id) => archive.summary(id) ?? []) };
}
