import type { Authority } from "../authorities/authority.ts";
import { authorityCard } from "./authority-card.ts";
import type { ManifestInput } from "./article-facts.ts";
import { shortHash } from "./short-hash.ts";

/** Two short texts that change when something does: what an article says, and all that its own pages show. */
export interface ArticleVersion {
  readonly facts: string;
  readonly pages: string;
}

/** Ids of the articles that an article's pages lead to. */
export interface Ways {
  readonly related: Readonly<Record<string, readonly string[]>>;
  readonly sameStory: Readonly<Record<string, readonly string[]>>;
}

/**
 * The versions of all articles, so that a build can tell what to render without reading any.
 * @param sorted all articles in list order
 */
export function articleVersions(
  sorted: readonly ManifestInput[],
  records: readonly Authority[],
  { related, sameStory }: Ways,
): Record<string, ArticleVersion> {
  const summaries = new Map(sorted.map(({ summary }) => [summary.id, JSON.stringify(summary)]));
  const cards = new Map(records.map((each) => [each.id, JSON.stringify(authorityCard(each))]));
  const versions = sorted.map((own, place) => {
    const { id } = own.summary;
    const neighbours = [sorted[place - 1]?.summary.id ?? "", sorted[place + 1]?.summary.id ?? ""];
    const shown = [
      own.factsHash,
      String(own.rawIsIntact),
      ...neighbours.map((other) => summaries.get(other) ?? ""),
      "related",
      ...(related[id] ?? []).map((other) => summaries.get(other) ?? ""),
      "same story",
      ...(sameStory[id] ?? []).map((other) => summaries.get(other) ?? ""),
      "records",
      ...Object.keys(own.passageCounts).map((record) => cards.get(record) ?? ""),
    ];
    return [id, { facts: own.factsHash, pages: shortHash(shown.join("\n")) }] as const;
  });
  return Object.fromEntries(versions);
}
