import type { Authority } from "../../authorities/authority.ts";
import { shortHash } from "../../base/hash-files.ts";
import type { InventoryItem } from "./article-details.ts";
import { authorityCard } from "./summarise.ts";

/** Short texts that change when something does. */
export interface ArticleVersion {
  /** What the article says. */
  readonly details: string;
  /** That, the cards of its records, and whether its raw file is there. */
  readonly own: string;
  /** That, and what is said on its page of other articles. */
  readonly pages: string;
}

/** Ids of the articles to which the page of an article leads. */
export interface Relations {
  readonly related: Readonly<Record<string, readonly string[]>>;
  readonly sameStory: Readonly<Record<string, readonly string[]>>;
}

/**
 * The versions of all articles, so that a build can tell what to render without reading any.
 * @param sorted all articles in list order
 */
export function articleVersions(
  sorted: readonly InventoryItem[],
  records: readonly Authority[],
  { related, sameStory }: Relations,
): Record<string, ArticleVersion> {
  const summaries = new Map(sorted.map(({ summary }) => [summary.id, JSON.stringify(summary)]));
  const cards = new Map(records.map((each) => [each.id, JSON.stringify(authorityCard(each))]));
  const versions = sorted.map((own, place) => {
    const { id } = own.summary;
    const neighbours = [sorted[place - 1]?.summary.id ?? "", sorted[place + 1]?.summary.id ?? ""];
    const records = Object.keys(own.passageCounts).map((record) => cards.get(record) ?? "");
    const others = [
      ...neighbours,
      "related",
      ...(related[id] ?? []),
      "same",
      ...(sameStory[id] ?? []),
    ];
    const version: ArticleVersion = {
      details: own.detailsHash,
      own: shortHash([own.detailsHash, own.rawIsIntact, ...records].join("\n")),
      pages: shortHash(
        [own.detailsHash, own.rawIsIntact, ...records, "others"]
          .concat(others.map((other) => summaries.get(other) ?? other))
          .join("\n"),
      ),
    };
    return [id, version] as const;
  });
  return Object.fromEntries(versions);
}
