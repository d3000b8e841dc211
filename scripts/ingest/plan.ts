import { readdirSync } from "node:fs";
import path from "node:path";
import { readRecords } from "../../lib/archive/read-records.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { assignIds } from "../../lib/ingest/assign-ids.ts";
import type { Problem } from "../../lib/ingest/problem.ts";
import { converterVersion } from "./code-version.ts";
import { isFresh } from "./is-fresh.ts";
import { listRawFiles, type RawFile } from "./list-raw-files.ts";
import type { IngestOptions } from "./options.ts";
import { readCache, type CachedFile } from "./run-cache.ts";
import { readRegister, registerName } from "./register.ts";
import { sha256 } from "./sha256.ts";

/** What a run will do, found out without changing anything. */
export interface Plan {
  readonly files: readonly RawFile[];
  /** Raw files that cannot be read at all, and faulty authority records. */
  readonly problems: readonly Problem[];
  /** Names of everything in the raw folder, readable or not. */
  readonly present: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly records: readonly Authority[];
  readonly cacheFolder: string;
  readonly cacheKey: string;
  readonly cache: ReadonlyMap<string, CachedFile>;
  /** Names of the decision files. */
  readonly editorials: ReadonlySet<string>;
  /** The files that must be converted. */
  readonly work: readonly RawFile[];
}

export function makePlan(options: IngestOptions): Plan {
  const { raw, content, accept } = options;
  const { files, problems } = listRawFiles(raw);
  const { records, problems: faulty } = readRecords(content);
  const register = readRegister(path.join(content, "articles", registerName));
  const names = files.map(({ file }) => file);
  const ids = assignIds(names, register, sha256);
  const cacheKey = sha256(`${converterVersion()}\u0000${JSON.stringify(records)}`);
  const cacheFolder = path.join(options.cache, sha256(`${raw}\u0000${content}`).slice(0, 16));
  const cache = readCache(cacheFolder, cacheKey);
  const editorials = new Set(namesIn(path.join(content, "editorial")));
  const work = files.filter(
    (file) =>
      accept.includes(file.file) || !isFresh(file, cache.get(file.file), content, editorials),
  );
  return {
    files,
    problems: [...problems, ...faulty.map(authorityProblem)],
    present: new Set([...names, ...problems.map(({ file }) => file)]),
    ids,
    records,
    cacheFolder,
    cacheKey,
    cache,
    editorials,
    work,
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function authorityProblem({ file, message }: { file: string; message: string }): Problem {
  const remedy = "mend the record; until then it is not used";
  return { kind: "authority", file, message: message.replace(/\.$/, ""), remedy, keptBack: false };
}
