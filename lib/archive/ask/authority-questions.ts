import { oncePerText } from "../../base/once.ts";
import { byDate } from "../../timeline/dates/by-date.ts";
import type { PreparedFiles } from "../prepare/prepared-files.ts";
import { paragraphOfSource } from "../../authorities/role-source.ts";
import { authorityCard, dateSourceOf } from "../prepare/summarise.ts";
import type { Archive } from "./archive.ts";
import { cutPages, rangeOfPage } from "./list-pages.ts";
import { recordDates } from "./record-dates.ts";
import type { ArticlePassages, ListedRecord } from "./record-views.ts";
import type { ArticleSummary, AuthorityCard, CountryCount, Page } from "./views.ts";

/** What the answers about records are made with. */
interface Known {
  readonly summaries: (ids: readonly string[]) => ArticleSummary[];
  readonly cards: (ids: readonly string[]) => AuthorityCard[];
  readonly countriesOf: (articles: readonly string[]) => CountryCount[];
}

/** Answers the questions about authority records. */
export function authorityQuestions(
  files: PreparedFiles,
  { summaries, cards, countriesOf }: Known,
): Pick<Archive, "authorities" | "authority" | "recordArticles" | "passagePages" | "passages"> {
  const entryOf = (id: string) => files.inventory.authorities[id];
  const isNamed = (id: string) => (entryOf(id)?.articleCount ?? 0) > 0;
  return {
    authorities: oncePerText((type) =>
      Object.values(files.inventory.authorities)
        .filter(({ record, articleCount }) => record.type === type && articleCount > 0)
        .map(({ record, articleCount }): ListedRecord => ({
          ...authorityCard(record),
          articleCount,
          role: record.roles[0]?.label ?? null,
          countries: record.countries,
        }))
        .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1)),
    ),
    authority: oncePerText((id) => {
      const entry = entryOf(id);
      if (!entry || entry.articles.length === 0) return null;
      const ids = entry.articles.map(([article]) => article);
      const articles = summaries(ids);
      const dated = articles.filter(({ date }) => date !== null);
      const related = cards(entry.record.related.filter((other) => isNamed(other)));
      return {
        record: entry.record,
        isStarter: entry.isStarter,
        dateSource: dateSourceOf(entry.record),
        attestedIn: summaries(
          entry.record.roles.flatMap(({ source }) => paragraphOfSource(source)?.article ?? []),
        ).map((article) => article.id),
        articleCount: ids.length,
        countries: countriesOf(ids),
        // A record that no article names has no page.
        related: [
          ...related.filter(({ type }) => type !== "event"),
          ...byDate(related.filter(({ type }) => type === "event")),
        ],
        namedWith: entry.namedWith.flatMap(([other, articles, passages]) =>
          cards([other]).map((card) => ({ card, articles, passages })),
        ),
        dates: recordDates(articles),
        firstSeen: dated.at(-1)?.date ?? null,
        lastSeen: dated[0]?.date ?? null,
      };
    }),
    recordArticles: (id, count) =>
      summaries((entryOf(id)?.articles ?? []).slice(0, count).map(([article]) => article)),
    passagePages: (id) => cutPages(entryOf(id)?.articles ?? []).length,
    passages: (id, number) => passagesPage(files, id, number),
  };
}

/**
 * One page of the passages that name a record; looks only at the articles that this page shows, and shows all
 * passages of each.
 */
function passagesPage(
  files: PreparedFiles,
  id: string,
  number: number,
): Page<ArticlePassages> | null {
  const { articles = [] } = files.inventory.authorities[id] ?? {};
  const range = articles.length === 0 ? null : rangeOfPage(articles, number);
  if (range === null) return null;
  const { from, to, ...page } = range;
  const items = articles.slice(from, to).flatMap(([shown]): ArticlePassages[] => {
    const article = files.inventory.row(shown)?.summary;
    return article === undefined
      ? []
      : [{ article, passages: files.excerpts(shown).passages[id] ?? [] }];
  });
  return { ...page, items };
}
