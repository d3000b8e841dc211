import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readDescription } from "../../../lib/archive/read/description.ts";
import { articleIdsIn } from "../../../lib/archive/read/article-sources.ts";
import { readOutlets } from "../../../lib/archive/read/read-outlets.ts";
import { readRecords } from "../../../lib/archive/read/read-records.ts";
import { readRejected } from "../../../lib/archive/read/read-rejected.ts";
import { readSameStory } from "../../../lib/archive/read/same-story.ts";
import { codeVersion } from "../../../lib/base/hash-files.ts";
import { outletTable, type OutletTable } from "../../../lib/outlets/outlet-table.ts";
import { type DeskSummary, stampsOf, summariseArticle } from "./summarise-article.ts";

/** What the desk keeps in memory of the content folder. */
export interface DeskArchive {
  readonly contentDir: string;
  /** The articles by id, in the order of their ids. */
  readonly articles: () => ReadonlyMap<string, DeskSummary>;
  readonly description: () => ReturnType<typeof readDescription>;
  readonly records: () => ReturnType<typeof readRecords>;
  readonly rejected: () => ReturnType<typeof readRejected>;
  readonly outlets: () => OutletTable;
  readonly sameStory: () => readonly (readonly string[])[];
  /** Looks at some articles again, or at all of them where none is named, and at what belongs to all. */
  readonly renew: (ids?: readonly string[]) => void;
}

/**
 * Opens the content folder for the desk. What lists need of each article is kept in the cache folder, and read again
 * where the article's files have changed.
 * @param stateDir the desk's own folder in the cache.
 * @param onProgress called now and then while the articles are read.
 */
export function openDeskArchive(
  contentDir: string,
  stateDir: string,
  today: () => string,
  onProgress: (done: number, total: number) => void,
): DeskArchive {
  const file = path.join(stateDir, "articles.json");
  const key = `${codeVersion()} ${today()}`;
  let articles = new Map<string, DeskSummary>(readKept(file, key));
  let rest = readRest(contentDir);
  const read = (id: string): void => {
    const found = summariseArticle(contentDir, id, today());
    if (found === null) articles.delete(id);
    else articles.set(id, found);
  };
  const renewAll = (): void => {
    const ids = articleIdsIn(contentDir);
    const before = articles;
    articles = new Map();
    let changed = ids.length !== before.size;
    for (const [done, id] of ids.entries()) {
      if (done % 500 === 0) onProgress(done, ids.length);
      const known = before.get(id);
      if (known?.stamps === stampsOf(contentDir, id)) articles.set(id, known);
      else {
        changed = true;
        read(id);
      }
    }
    if (changed) keep(file, key, articles);
  };
  renewAll();
  return {
    contentDir,
    articles: () => articles,
    description: () => rest.description,
    records: () => rest.records,
    rejected: () => rest.rejected,
    outlets: () => rest.outlets,
    sameStory: () => rest.sameStory,
    renew(ids) {
      rest = readRest(contentDir);
      if (ids === undefined) renewAll();
      else ids.forEach(read);
    },
  };
}

function readRest(contentDir: string) {
  return {
    description: readDescription(contentDir),
    records: readRecords(contentDir),
    rejected: readRejected(contentDir),
    outlets: outletTable(readOutlets(contentDir).outlets),
    sameStory: readSameStory(contentDir),
  };
}

function readKept(file: string, key: string): readonly (readonly [string, DeskSummary])[] {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as {
      readonly key: string;
      readonly articles: readonly (readonly [string, DeskSummary])[];
    };
    return kept.key === key ? kept.articles : [];
  } catch {
    return [];
  }
}

function keep(file: string, key: string, articles: ReadonlyMap<string, DeskSummary>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ key, articles: [...articles] }));
  renameSync(`${file}.${process.pid}`, file);
}
