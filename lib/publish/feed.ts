import type { Locale } from "../locale/locale.ts";

/** One article as a feed shows it. */
export interface FeedEntry {
  /** Permanent address of the article in the feed's language. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Language of `title` and `summary`: Arabic for an article without a translation. */
  readonly lang: Locale;
  /** EDTF publication date; null when unknown. */
  readonly date: string | null;
  readonly credit: string | null;
  /** Names of the countries the article speaks of, in the feed's language. */
  readonly countries: readonly string[];
}

/** What a feed says, whatever its form. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** Address of the feed itself, and of the page it belongs to. */
  readonly selfUrl: string;
  readonly homeUrl: string;
  /** The day (`YYYY-MM-DD`) on which this state of the archive was published. */
  readonly released: string;
  readonly entries: readonly FeedEntry[];
}
