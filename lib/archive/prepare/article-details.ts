import type { Article, ArticleEvidence, RawFileFacts } from "../../article/article.ts";
import type { Lack } from "../../article/work-list.ts";
import type { Translation } from "../../article/translation.ts";
import type { NamedEvent } from "./timeline/event-records.ts";
import type { Feature } from "./related.ts";
import type { ArticleSummary, ArticleView, Passage } from "../ask/views.ts";
import type { Placeable } from "../../timeline/dates/order-events.ts";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";

/** What one article puts on the timeline. */
export interface OwnEvent
  extends Placeable, Pick<TimelineEvent, "certainty" | "differs" | "countries" | "authorities"> {
  /** Words cut from its sentence. */
  readonly name: string | null;
  /** The sentence that says so; null for the publication. */
  readonly passage: Passage | null;
  /** The event record without a date whose name it bears. */
  readonly about: NamedEvent | null;
  /** The event record to whose entry it belongs. */
  readonly same: string | null;
  /** Hash of the sentence as it is matched: what two articles tell in the same words, they tell once. */
  readonly told: string;
}

/** An event of an article without its passage: `index` is its place in the excerpts of its article. */
export type OwnHead = Omit<OwnEvent, "passage"> & {
  readonly paragraph: number;
  readonly passageHash: string;
};

/** Where a passage of an event lies: by its place among the events of an article, or the record that it names. */
export interface PassagePlace {
  readonly article: string;
  readonly at: number | string;
  /** As `EventPassage.says`. */
  readonly says: string | null;
}

/** An event without its passages, as the inventory keeps it. */
export type EventHead = Omit<TimelineEvent, "passages"> & {
  readonly from: readonly PassagePlace[];
};

/**
 * What is worked out from one article alone, for its own pages, and therefore kept until one of its files changes:
 * `<cache>/archive/details/<id>.json`.
 */
export interface ArticleDetails {
  /** Hash of everything that this was made from. */
  readonly fingerprint: string;
  readonly summary: ArticleSummary;
  readonly article: Article;
  readonly evidence: ArticleEvidence;
  readonly translation: Translation | null;
  readonly translationIsStale: boolean;
  readonly body: ArticleView["body"];
  readonly editorialNote: ArticleView["editorialNote"];
  readonly changes: ArticleView["changes"];
  readonly corrections: ArticleView["corrections"];
  readonly history: ArticleView["history"];
  /** Ids of the records that it names, in order of first mention. */
  readonly authorities: readonly string[];
  readonly features: readonly Feature[];
}

/**
 * What pages of other things show of an article, `<cache>/archive/excerpts/<id>.json`: a page of passages reads
 * those of dozens of articles and has no use for the rest.
 */
export interface ArticleExcerpts {
  /** Passages that name a record, by record id, in order of first mention. */
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
  readonly events: readonly OwnEvent[];
}

/** The part of the details that the inventory is made of: small, so that a large archive fits into memory. */
export type InventoryItem = Pick<ArticleDetails, "summary" | "features"> & {
  /** Hash of all details and excerpts of the article. */
  readonly detailsHash: string;
  /** What the article was made from. */
  readonly raw: RawFileFacts;
  /** Whether `content/raw/` still holds the very bytes that the article was made from. */
  readonly rawIsIntact: boolean;
  /** See `dayOfChange`. */
  readonly changed: string | null;
  readonly corrections: ArticleDetails["corrections"];
  /** What it lacks that people can add. */
  readonly lacks: readonly Lack[];
  readonly passageCounts: Readonly<Record<string, number>>;
  /** Ids of the records that one sentence names together, for each sentence that names two or more. */
  readonly together: readonly (readonly string[])[];
  /** The first paragraph that names each record, 0 where only the headline does. */
  readonly namedAt: Readonly<Record<string, number>>;
  readonly events: readonly OwnHead[];
};
