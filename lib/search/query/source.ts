import type { ScoredDoc } from "../rank/ranked.ts";
import type { SearchFilters, SearchResults } from "../types.ts";
import type { ResolvedValues } from "./fields/resolve-values.ts";
import type { ParsedQuery } from "./parse.ts";
import type { Articles, Finder, FoundArticles } from "./search.ts";

/** A request, as far as it decides what is looked up for it. */
export interface SourceRequest {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly query: ParsedQuery;
  readonly typing: boolean;
  /** Whether filters or fields narrow it. */
  readonly narrowing: boolean;
  readonly byDate: boolean;
  readonly counting: boolean;
}

/** Where the articles of one request are looked for, put in order and counted. */
export interface ArticleSource<Found extends Articles, Limits> extends Finder<Found, Limits> {
  /** What the filters of the request and the fields of its query come to, and what it leaves out. */
  readonly values: ResolvedValues;
  readonly limits: Limits;
  /** All articles that the limits let through. */
  readonly all: () => Promise<Found> | Found;
  /** What the same question found before, where that is known; null where it is not. */
  readonly kept: FoundArticles<Found> | null;
  readonly keep: (found: FoundArticles<Found>) => void;
  /** The order of results. */
  readonly order: (byDate: boolean) => (a: ScoredDoc, b: ScoredDoc) => number;
  /** The first of some articles in that order. */
  readonly first: (
    articles: Found,
    count: number,
    byDate: boolean,
  ) => Promise<ScoredDoc[]> | ScoredDoc[];
  /** Counts articles by the values of every facet, and by year. */
  readonly counts: (
    articles: Found,
  ) => Promise<Pick<SearchResults, "facets" | "years">> | Pick<SearchResults, "facets" | "years">;
}

/** Gets ready to look for the articles of a request. */
export type OpenSource<Found extends Articles, Limits> = (
  request: SourceRequest,
) => Promise<ArticleSource<Found, Limits>>;
