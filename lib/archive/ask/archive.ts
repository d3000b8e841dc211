import type { RawFileFacts } from "../../article/article.ts";
import type {
  ArchiveFacts,
  CorrectedArticle,
  ReportCard,
  ArticleSummary,
  ArticleView,
  CountryCount,
  CountryView,
  OutletSummary,
  Page,
  WithdrawnArticle,
  WorkCount,
  YearCount,
} from "./views.ts";
import type { ArticlePassages, AuthorityView, ListedRecord } from "./record-views.ts";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";
import type { ArchiveDescription } from "../read/description.ts";
import type { Lack } from "../../article/work-list.ts";
import type { AuthorityType } from "../../authorities/authority.ts";

/** Two countries and the number of articles that name both; codes in alphabetical order. */
export interface CountryPair {
  readonly pair: readonly [string, string];
  readonly count: number;
}

/** Whose articles are asked for: all, or those of a country, an outlet or a record. */
export type ArticlesOf =
  | { readonly of: "archive" }
  | { readonly of: "country" | "outlet" | "record"; readonly id: string };

/**
 * What a build asks to tell which pages to render: texts that change when what they stand for does. They were
 * prepared; answering reads no article.
 */
export interface ArchiveVersions {
  /** All that the page of one article shows, its neighbours and related articles too; null for an unknown id. */
  readonly article: (id: string) => string | null;
  /** What one article says by itself, with the cards of its records and its raw text; null for an unknown id. */
  readonly articleAlone: (id: string) => string | null;
  /** One page of the passages that name a record; their total counts on the front page alone. */
  readonly passages: (id: string, page: number) => string;
}

/**
 * The questions pages ask of the archive. Nothing here grows with the archive for one page: lists, counts
 * and neighbours were prepared once, before the build. Unknown ids, codes and pages answer null.
 */
export interface Archive {
  /** What the archive says of itself. */
  readonly description: ArchiveDescription;
  /** Number of articles in the whole archive. */
  readonly size: number;
  /** The archive in figures. */
  facts(): ArchiveFacts;
  /** What a report card tells beside them. */
  reportCard(): ReportCard;
  /** What was corrected, the newest first. */
  corrections(): readonly CorrectedArticle[];
  /** Ids of all articles in list order: newest first, undated last, then by id. */
  articleIds(): readonly string[];
  /** The first `count` articles of the list. */
  newest(count: number): readonly ArticleSummary[];
  /** What a reader may not have seen as it is now, at most so many articles (see `latestArticles`). */
  latest(articles: ArticlesOf, count: number): readonly ArticleSummary[];
  /** What lists show of one article. */
  summary(id: string): ArticleSummary | null;
  /** The day (`YYYY-MM-DD`) on which an article's content last changed; null where no file tells (see `dayOfChange`). */
  dayOfChange(id: string): string | null;
  /** One article with everything its page shows. */
  article(id: string): ArticleView | null;
  /** What is to be done in the archive; nothing where nothing is lacking. */
  workList(): readonly WorkCount[];
  /** The articles that lack one thing, by outlet; null where none does. */
  workArticles(lack: Lack, page: number): Page<ArticleSummary> | null;
  /** What the address of a withdrawn article tells; null for every other id. */
  withdrawn(id: string): WithdrawnArticle | null;
  /** Ids of the withdrawn articles, sorted. */
  withdrawnIds(): readonly string[];
  /** The raw text that the article was made from, decoded; null when the raw file has gone or changed. */
  rawText(id: string): string | null;
  /** What articles were made from, each file once, sorted by name. */
  rawFiles(): readonly RawFileFacts[];
  /** Years of publication, newest first; the undated last. */
  years(): readonly YearCount[];
  /** Countries that articles are about or happen in, most often first. */
  countries(): readonly CountryCount[];
  /** Countries that articles mention and none is about, most often first. */
  onlyMentioned(): readonly CountryCount[];
  country(iso2: string): CountryView | null;
  /** What is on the timeline and names the country; of an unknown country nothing. The same list at every call. */
  countryTimeline(iso2: string): readonly TimelineEvent[];
  /** The articles that are about a country or happen there; none for one that is only mentioned. */
  countryArticles(iso2: string, page: number): Page<ArticleSummary> | null;
  /** The articles that mention a country and are not about it; null where there are none. */
  countryMentions(iso2: string, page: number): Page<ArticleSummary> | null;
  /** Pairs of countries named in the same article, most often first. */
  countryPairs(): readonly CountryPair[];
  /** The newest articles that are about two countries, at most so many. */
  pairArticles(pair: CountryPair["pair"], count: number): readonly ArticleSummary[];
  /** Outlets that articles are of, by number of articles. */
  outlets(): readonly OutletSummary[];
  outlet(id: string): OutletSummary | null;
  outletArticles(id: string, page: number): Page<ArticleSummary> | null;
  /** Accepted records of one type that articles name, by number of articles. */
  authorities(type: AuthorityType): readonly ListedRecord[];
  authority(id: string): AuthorityView | null;
  /** The newest articles that name a record, at most so many. */
  recordArticles(id: string, count: number): readonly ArticleSummary[];
  /** Number of further pages of the passages that name a record. */
  passagePages(id: string): number;
  /** The passages that name a record, by article; `total` counts passages. */
  passages(id: string, page: number): Page<ArticlePassages> | null;
  /** Everything with a date, and the undated publications, in no order. The same list at every call. */
  timeline(): readonly TimelineEvent[];
  /** How many these are. */
  readonly timelineSize: number;
  readonly versions: ArchiveVersions;
}
