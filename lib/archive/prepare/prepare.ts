import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createLines, readLines } from "../../base/json-lines.ts";
import { codeVersion, shortHash } from "../../base/hash-files.ts";
import type { ContentProblem } from "../../schema/content-problem.ts";
import { articleIdsIn } from "../read/article-sources.ts";
import { readDescription } from "../read/description.ts";
import { readOutlets } from "../read/read-outlets.ts";
import { readRejected } from "../read/read-rejected.ts";
import { readRecords } from "../read/read-records.ts";
import { readWithdrawn } from "../read/read-withdrawn.ts";
import { readSameStory } from "../read/same-story.ts";
import type { WithdrawnArticle } from "../ask/views.ts";
import { detailsContext } from "./build-details.ts";
import { buildInventory } from "./build-inventory.ts";
import { openItems } from "./kept-items.ts";
import { prepareArticle, type PreparedArticle } from "./prepare-article.ts";
import { preparedPaths } from "./prepared-files.ts";
import { writeInventory } from "./write-inventory.ts";

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
  const keptOf = openKept(paths.kept, shared);
  const lines = createLines(`${paths.kept}.${process.pid}`);
  const fingerprints = createLines(`${paths.fingerprints}.${process.pid}`);
  lines.write(shared);
  const withItem: number[] = [];
  const decided: WithdrawnArticle[] = [];
  const faulty: ContentProblem[] = [];
  const ids = articleIdsIn(contentDir);
  let renewed = 0;
  for (const [done, id] of ids.entries()) {
    options.onProgress?.(done, ids.length);
    const kept = keptOf(id);
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
    lines.write([id, prepared]);
    fingerprints.write([id, prepared.fingerprint]);
    const { item, withdrawn, problems: own, rawFault } = prepared;
    if (item !== null) withItem.push(done + 1);
    if (withdrawn !== null) decided.push(withdrawn);
    faulty.push(...own, ...(rawFault ? [rawFault] : []));
  }
  const { offsets } = lines.end(() => paths.kept);
  fingerprints.end(() => paths.fingerprints);
  const gone = readWithdrawn(contentDir);
  // No page depends on who translates from now on.
  const { translator: _, ...description } = about.description;
  const faults = [
    ...about.problems,
    ...problems,
    ...readRejected(contentDir).problems,
    ...faultyOutlets,
    ...gone.problems,
    ...faulty,
  ];
  const inventory = buildInventory(openItems(paths.kept, offsets, withItem), {
    folder: path.dirname(paths.kept),
    problems: faults.length,
    withdrawn: [...gone.withdrawn, ...decided],
    description,
    records,
    starter,
    outlets: context.outlets,
    sameStory: readSameStory(contentDir),
  });
  writeInventory(paths.inventory, inventory);
  for (const folder of folders) removeOthers(folder, (id) => inventory.place(id) !== undefined);
  return {
    articles: inventory.size,
    renewed,
    problems: faults,
  };
}

/**
 * Opens what the last run kept: on the first line what all articles depend on, then an article a line, by id; with another
 * first line nothing of it holds.
 * @returns what was kept of an article; asked for in the order of ids
 */
function openKept(file: string, shared: string): (id: string) => PreparedArticle | undefined {
  const lines = keptLines(file, shared);
  let next = lines.next();
  return (id) => {
    while (!next.done && next.value[0] < id) next = lines.next();
    return !next.done && next.value[0] === id ? next.value[1] : undefined;
  };
}

/** Nothing, or no more, where the last run was interrupted, never was, or was of other code or records. */
function* keptLines(
  file: string,
  shared: string,
): Generator<readonly [id: string, kept: PreparedArticle], undefined> {
  if (!existsSync(file)) return;
  try {
    const lines = readLines<unknown>(file);
    if (lines.next().value === shared)
      yield* lines as Generator<readonly [id: string, kept: PreparedArticle], undefined>;
  } catch {
    // What cannot be read is worked out anew.
  }
}

/** Removes what was prepared of articles that the archive no longer has. */
function removeOthers(folder: string, isKnown: (id: string) => boolean): void {
  for (const name of readdirSync(folder))
    if (!isKnown(name.replace(/\.json$/, ""))) rmSync(path.join(folder, name));
}
