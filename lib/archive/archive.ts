import type {
  ArticleSummary,
  ArticleView,
  AuthoritySummary,
  AuthorityView,
  CountryCount,
  CountryView,
  TimelineEvent,
  YearCount,
} from "./views.ts";
import type { AuthorityType } from "../authorities/authority.ts";

/**
 * The questions pages ask of the archive. Nothing here grows with the archive for one page: lists, counts
 * and neighbours were prepared once, before the build.
 */
export interface Archive {
  /** Number of articles in the whole archive. */
  readonly size: number;
  /** Ids of all articles in list order: newest first, undated last, then by id. */
  articleIds(): readonly string[];
  /** A slice of the list of articles. `from` counts from 0. */
  articles(from: number, count: number): readonly ArticleSummary[];
  /** One article with everything its page shows; null for an unknown id. */
  article(id: string): ArticleView | null;
  /** Countries that articles name, most often first. */
  countries(): readonly CountryCount[];
  country(iso2: string): CountryView | null;
  /** Pairs of countries named in the same article, most often first. */
  countryPairs(): readonly { readonly pair: readonly [string, string]; readonly count: number }[];
  /** Years of publication, newest first; the undated last. */
  years(): readonly YearCount[];
  /** Accepted records of one type that articles name, by number of articles. */
  authorities(type: AuthorityType): readonly AuthoritySummary[];
  authority(id: string): AuthorityView | null;
  /** Everything with a date, earliest first, and the undated publications last. */
  timeline(): readonly TimelineEvent[];
  /** The latest EDTF publication date in the archive, for feeds; null when nothing is dated. */
  latestDate(): string | null;
}
