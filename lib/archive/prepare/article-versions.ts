import { shortHash } from "../../base/hash-files.ts";
import type { InventoryItem } from "./article-details.ts";

/** Short texts that change when something does. */
export interface ArticleVersion {
  /** What the article says. */
  readonly details: string;
  /** That, the cards of its records, and whether its raw file is there. */
  readonly own: string;
  /** That, and what is said on its page of other articles. */
  readonly pages: string;
}

/** What versions are made of besides the article. */
export interface VersionContext {
  /** The article before and the one after it in the list, by a hash of what lists show of them; empty where there is none. */
  readonly neighbours: readonly [newer: string, older: string];
  /** Those to which its page leads, likewise. */
  readonly related: readonly string[];
  readonly sameStory: readonly string[];
}

/**
 * The version of an article, so that a build can tell what to render without reading any.
 * @param cardOf a text of what is shown of a record
 */
export function articleVersion(
  { detailsHash, rawIsIntact, passageCounts }: InventoryItem,
  cardOf: (record: string) => string,
  { neighbours, related, sameStory }: VersionContext,
): ArticleVersion {
  const own = [detailsHash, rawIsIntact, ...Object.keys(passageCounts).map(cardOf)];
  const others = [...neighbours, "related", ...related, "same", ...sameStory];
  return {
    details: detailsHash,
    own: shortHash(own.join("\n")),
    pages: shortHash([...own, "others", ...others].join("\n")),
  };
}
