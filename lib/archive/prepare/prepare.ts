import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { codeVersion, shortHash } from "../../base/hash-files.ts";
import type { ContentProblem } from "../../schema/content-problem.ts";
import { articleIdsIn } from "../read/article-sources.ts";
import { readDescription } from "../read/description.ts";
import { readOutlets } from "../read/read-outlets.ts";
import { readRejected } from "../read/read-rejected.ts";
import { readRecords } from "../read/read-records.ts";
import { readWithdrawn } from "../read/read-withdrawn.ts";
import { readSameStory } from "../read/same-story.ts";
import type { InventoryItem } from "./article-details.ts";
import { detailsContext } from "./build-details.ts";
import { buildInventory } from "./build-inventory.ts";
import { prepareArticle, type PreparedArticle } from "./prepare-article.ts";
import { preparedPaths } from "./prepared-files.ts";
import { writeInventory, writeWhole } from "./write-inventory.ts";

export interface PrepareOptions {
  readonly contentDir: string;
  /** A folder that may be deleted at any time; what is prepared lies in its `archive/`. */
  readonly cacheDir: string;
  /** `""` or a path such as `/archive`, set before the addresses of links inside the text. */
  readonly basePath: string;
  /** Whether each raw file is read and its checksum compared (fixity), also where the file system tells of no change. */
  readonly checksRaw?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a run of `prepareArchive` did. */
export interface Prepared {
  readonly articles: number;
  /** Articles worked out anew; the others had not changed since the last run. */
  readonly renewed: number;
  readonly problems: readonly ContentProblem[];
}

/**
 * Prepares everything that pages ask of the archive, once before a build. Work that concerns one article is
 * kept until one of its files, a record or the code changes; the rest is made anew from those pieces.
 */
export function prepareArchive(options: PrepareOptions): Prepared {
  const { contentDir, basePath } = options;
  const paths = preparedPaths(options.cacheDir);
  const folders = Object.values(paths.folders);
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const { records, starter, problems } = readRecords(contentDir);
  const { outlets, problems: faultyOutlets } = readOutlets(contentDir);
  const about = readDescription(contentDir);
  const context = detailsContext(records, outlets, basePath);
  const shared = shortHash(JSON.stringify([codeVersion(), basePath, records, outlets]));
  const previous = readKept(paths.kept, shared);
  const articles: Record<string, PreparedArticle> = {};
  const ids = articleIdsIn(contentDir);
  let renewed = 0;
  for (const [done, id] of ids.entries()) {
    options.onProgress?.(done, ids.length);
    const kept = previous[id];
    const prepared = prepareArticle({
      contentDir,
      folders: paths.folders,
      id,
      shared,
      context,
      kept,
      checksRaw: options.checksRaw ?? false,
    });
    if (prepared.fingerprint !== kept?.fingerprint) renewed += 1;
    articles[id] = prepared;
  }
  const items = Object.values(articles).flatMap(({ item }): InventoryItem[] =>
    item ? [item] : [],
  );
  const gone = readWithdrawn(contentDir);
  const decided = Object.values(articles).flatMap(({ withdrawn }) => withdrawn ?? []);
  // No page depends on who translates from now on.
  const { translator: _, ...description } = about.description;
  const faults = [
    ...about.problems,
    ...problems,
    ...readRejected(contentDir).problems,
    ...faultyOutlets,
    ...gone.problems,
    ...Object.values(articles).flatMap(({ problems, rawFault }) => [
      ...problems,
      ...(rawFault ? [rawFault] : []),
    ]),
  ];
  const inventory = buildInventory(items, {
    problems: faults.length,
    withdrawn: [...gone.withdrawn, ...decided],
    description,
    records,
    starter,
    outlets: context.outlets,
    sameStory: readSameStory(contentDir),
  });
  writeWhole(paths.kept, { shared, articles } satisfies Kept);
  const fingerprints = Object.entries(articles).map(([id, { fingerprint }]) => [id, fingerprint]);
  writeWhole(paths.fingerprints, Object.fromEntries(fingerprints));
  writeInventory(paths.inventory, inventory);
  for (const folder of folders) removeOthers(folder, (id) => inventory.place(id) !== undefined);
  return {
    articles: inventory.size,
    renewed,
    problems: faults,
  };
}

/** What one run leaves for the next. */
interface Kept {
  /** What all articles depend on; with another, nothing that was kept holds. */
  readonly shared: string;
  readonly articles: Readonly<Record<string, PreparedArticle>>;
}

/** What the last run kept; nothing when it was interrupted, never ran or was of other code or records. */
function readKept(file: string, shared: string): Kept["articles"] {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
    return kept.shared === shared ? kept.articles : {};
  } catch {
    return {};
  }
}

/** Removes what was prepared of articles that the archive no longer has. */
function removeOthers(folder: string, isKnown: (id: string) => boolean): void {
  for (const name of readdirSync(folder))
    if (!isKnown(name.replace(/\.json$/, ""))) rmSync(path.join(folder, name));
}
