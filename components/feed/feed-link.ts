/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly type: "application/atom+xml" | "application/feed+json";
  /** Path of the site, without base path. */
  readonly path: string;
  readonly title: string;
}
