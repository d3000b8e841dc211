import type { ArchiveVersions } from "./archive.ts";
import type { ArchiveFiles } from "./archive-files.ts";
import { shortHash } from "./short-hash.ts";
import { rangeOfPage } from "./chunks.ts";
import { articlesOfPassages } from "./passages-page.ts";

/** Tells from the manifest alone what has changed. */
export function archiveVersions({ manifest }: ArchiveFiles): ArchiveVersions {
  const factsOf = (id: string): string => manifest.versions[id]?.facts ?? "";
  return {
    article: (id) => manifest.versions[id]?.pages ?? null,
    articleAlone: (id) => manifest.versions[id]?.own ?? null,
    passages(id, page) {
      const entry = manifest.authorities[id];
      if (!entry) return "";
      const total = entry.articles.reduce((sum, [, count]) => sum + count, 0);
      const { older, newer } = rangeOfPage(total, page) ?? {};
      const ids = articlesOfPassages(entry, page);
      return shortHash(JSON.stringify([entry.record, older, newer, ids.map(factsOf)]));
    },
  };
}
