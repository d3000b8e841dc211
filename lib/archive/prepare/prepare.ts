import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { articleIdsIn } from "../read/article-files.ts";
import { shortHash } from "../../base/sha256.ts";
import { codeVersion } from "../../base/hash-files.ts";
import type { ContentProblem } from "../../schema/content-problem.ts";
import { readDescription } from "../read/description.ts";
import { factsContext } from "./facts-context.ts";
import { fingerprintsFile } from "../read/fingerprints.ts";
import { buildManifest } from "./manifest.ts";
import type { ManifestInput } from "./article-facts.ts";
import { prepareArticle, type PreparedArticle } from "./prepare-article.ts";
import { readRecords } from "../read/read-records.ts";
import { readSameStory } from "../read/same-story.ts";

export interface PrepareOptions {
  readonly contentDir: string;
  /** A folder that may be deleted at any time; what is prepared lies in its `archive/`. */
  readonly cacheDir: string;
  /** `""` or a path such as `/archive`, set before the addresses of links inside the text. */
  readonly basePath: string;
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
  const dir = path.join(options.cacheDir, "archive");
  const folders = { facts: path.join(dir, "facts"), excerpts: path.join(dir, "excerpts") };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const { records, problems } = readRecords(contentDir);
  const about = readDescription(contentDir);
  const context = factsContext(records, basePath);
  const shared = shortHash(JSON.stringify([codeVersion(), basePath, records]));
  const indexFile = path.join(dir, "index.json");
  const previous = readIndex(indexFile, shared);
  const index: Record<string, PreparedArticle> = {};
  const ids = articleIdsIn(contentDir);
  let renewed = 0;
  for (const [done, id] of ids.entries()) {
    options.onProgress?.(done, ids.length);
    const kept = previous[id];
    const prepared = prepareArticle({ contentDir, folders, id, shared, context, kept });
    if (prepared.fingerprint !== kept?.fingerprint) renewed += 1;
    index[id] = prepared;
  }
  const inputs = Object.values(index).flatMap(({ input }): ManifestInput[] =>
    input ? [input] : [],
  );
  const manifest = buildManifest(inputs, {
    description: about.description,
    records,
    sameStory: readSameStory(contentDir),
  });
  writeFileSync(path.join(dir, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(indexFile, JSON.stringify({ shared, articles: index } satisfies Index));
  const fingerprints = Object.entries(index).map(([id, { fingerprint }]) => [id, fingerprint]);
  writeFileSync(path.join(dir, fingerprintsFile), JSON.stringify(Object.fromEntries(fingerprints)));
  for (const folder of Object.values(folders)) removeOthers(folder, manifest.summaries);
  return {
    articles: manifest.order.length,
    renewed,
    problems: [
      ...about.problems,
      ...problems,
      ...Object.values(index).flatMap((entry) => entry.problems),
    ],
  };
}

/** What one run leaves for the next: `<cache>/archive/index.json`. */
interface Index {
  /** What all articles depend on; with another, nothing of the index holds. */
  readonly shared: string;
  readonly articles: Readonly<Record<string, PreparedArticle>>;
}

/** What the last run kept; nothing when it was interrupted, never ran or was of other code or records. */
function readIndex(file: string, shared: string): Index["articles"] {
  try {
    const index = JSON.parse(readFileSync(file, "utf8")) as Index;
    return index.shared === shared ? index.articles : {};
  } catch {
    return {};
  }
}

/** Removes what was prepared of articles that the archive no longer has. */
function removeOthers(folder: string, known: Readonly<Record<string, unknown>>): void {
  for (const name of readdirSync(folder))
    if (!(name.replace(/\.json$/, "") in known)) rmSync(path.join(folder, name));
}
