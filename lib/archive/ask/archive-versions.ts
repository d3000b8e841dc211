import type { ArchiveVersions } from "./archive.ts";
import type { ArchiveFiles } from "../read/archive-files.ts";
import { shortHash } from "../../base/sha256.ts";
import { rangeOfPage } from "./chunks.ts";

/** Tells from the manifest alone what has changed. */
export function archiveVersions({ manifest }: ArchiveFiles): ArchiveVersions {
  const factsOf = (id: string): string => manifest.versions[id]?.facts ?? "";
  return {
    article: (id) => manifest.versions[id]?.pages ?? null,
    articleAlone: (id) => manifest.versions[id]?.own ?? null,
    passages(id, page) {
      const entry = manifest.authorities[id];
      if (!entry) return "";
      const range = rangeOfPage(entry.articles, page);
      if (range === null) return "";
      const shown = entry.articles.slice(range.from, range.to).map(([article]) => factsOf(article));
      const total = page === 0 ? range.total : null;
      return shortHash(JSON.stringify([entry.record, range.older, range.newer, total, shown]));
    },
  };
}
