import type { RawFileFacts } from "../../article/article.ts";
import type { Correction } from "../../article/editorial.ts";
import type { Work } from "../../article/work-list.ts";
import type { Authority } from "../../authorities/authority.ts";
import type { CountryPair } from "../ask/archive.ts";
import type { ArticleSummary, OutletSummary, WithdrawnArticle } from "../ask/views.ts";
import type { ArchiveDescription } from "../read/description.ts";
import type { EventHead } from "./article-details.ts";
import type { ArticleVersion } from "./article-versions.ts";
import type { RelatedRecord } from "./record-relations.ts";

/** What a record's pages need to know before they read the articles that name it. */
export interface AuthorityEntry {
  readonly record: Authority;
  /** Whether it comes from the starter list. */
  readonly isStarter: boolean;
  readonly articleCount: number;
  /** Ids of the articles that name it, and how many passages of each do; in list order. */
  readonly articles: readonly (readonly [id: string, passages: number])[];
  /** The records that the same articles name; see `recordRelations`. */
  readonly namedWith: readonly RelatedRecord[];
}

/** What the pages of an outlet show. */
export interface OutletEntry {
  readonly outlet: Omit<OutletSummary, "articleCount">;
  /** Ids of its articles, in list order. */
  readonly articles: readonly string[];
}

/** What pages of other things, and a build, need to know of one article. */
export interface InventoryRow {
  readonly summary: ArticleSummary;
  /** Ids of the articles most like it. */
  readonly related: readonly string[];
  /** Ids of its near duplicates. */
  readonly sameStory: readonly string[];
  readonly version: ArticleVersion;
  /** The day on which its content last changed; null where none is known (see `dayOfChange`). */
  readonly changed: string | null;
}

/**
 * Everything that is worked out from all articles together, once before the build: `<cache>/archive/inventory.json`, with
 * its parts in `inventory/`. What was read from there reads a part when somebody asks for it, and of rows only those that
 * are asked for: nothing has the whole archive in memory that does not need it.
 */
export interface Inventory {
  readonly description: ArchiveDescription;
  /** Number of articles. */
  readonly size: number;
  /** Their ids, in list order. */
  readonly order: readonly string[];
  /** The place of an article in that order; undefined for an unknown id. */
  readonly place: (id: string) => number | undefined;
  /** The article at a place; undefined where there is none. */
  readonly at: (place: number) => string | undefined;
  readonly row: (id: string) => InventoryRow | undefined;
  /** Ids in list order by year of publication, newest year first; the empty key is the undated. */
  readonly years: readonly (readonly [year: string, ids: readonly string[]])[];
  /** How many articles are about a country or happen there, and how many only mention it, by its code. */
  readonly countryCounts: readonly (readonly [iso2: string, about: number, mentions: number])[];
  /** Ids of the articles that are about a country or happen there, in list order, by its code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** Ids of those that only mention it, likewise. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
  /** The outlets that articles are of, by id. */
  readonly outlets: Readonly<Record<string, OutletEntry>>;
  readonly pairs: readonly CountryPair[];
  readonly authorities: Readonly<Record<string, AuthorityEntry>>;
  /** In no order; `timelineOf` orders what is listed. */
  readonly timeline: readonly EventHead[];
  readonly timelineSize: number;
  /** What is to be done, as `workList` sorts it. */
  readonly work: readonly Work[];
  /** What was taken out of the archive, by id. */
  readonly withdrawn: Readonly<Record<string, WithdrawnArticle>>;
  /** What the articles were made from, sorted by name. */
  readonly rawFiles: readonly RawFileFacts[];
  /** What was corrected, the newest first; then as lists are. */
  readonly corrections: readonly (readonly [id: string, correction: Correction])[];
  /** Faults of the content, which a build told and passed over. */
  readonly problems: number;
  /** Ids of articles whose raw file has gone, or is no longer the one they were made from. */
  readonly withoutRaw: readonly string[];
}

/** The inventory as it is written: of its timeline, event after event. */
export type BuiltInventory = Omit<Inventory, "at" | "timeline" | "timelineSize"> & {
  readonly timeline: () => Iterable<EventHead>;
};
