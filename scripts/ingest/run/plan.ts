import { readdirSync } from "node:fs";
import path from "node:path";
import { readDescription } from "../../../lib/archive/read/description.ts";
import { readOutlets } from "../../../lib/archive/read/read-outlets.ts";
import { readMetadata, type ReadMetadata } from "../../../lib/archive/read/read-metadata.ts";
import { readRecords } from "../../../lib/archive/read/read-records.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";
import { codeVersion, sha256 } from "../../../lib/base/hash-files.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Outlet } from "../../../lib/outlets/outlet.ts";
import { listRawFiles, type RawFile } from "../files/list-raw-files.ts";
import { readRegister, registerName } from "../state/register.ts";
import {
  type CachedFile,
  editorialStamp,
  isFresh,
  metadataStamp,
  readCache,
} from "../state/run-cache.ts";
import { type Adopted, adoptShards, shardKey } from "../state/shard-state.ts";
import { concernedBy } from "../state/changed-records.ts";
import { identify, type Identities } from "./identify.ts";
import type { IngestOptions } from "./options.ts";
import {
  archiveProblem,
  authorityProblem,
  copyProblem,
  metadataProblem,
  missingFolders,
  orphanDecisions,
  outletProblem,
  unknownAccepted,
} from "./plan-problems.ts";

/** What a run will do, found out without changing anything. */
export interface Plan {
  /** Those that articles are made of: of files with the same bytes one. */
  readonly files: readonly RawFile[];
  /** Raw files that cannot be read at all, and faulty authority records. */
  readonly problems: readonly Problem[];
  /** Names of everything in the raw folder, readable or not. */
  readonly present: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly copies: Identities["copies"];
  readonly renamed: Identities["renamed"];
  readonly records: readonly Authority[];
  readonly outlets: readonly Outlet[];
  readonly metadata: ReadMetadata;
  readonly cacheFolder: string;
  readonly cacheKey: string;
  /** What is known of raw files from the last run, and from shards. */
  readonly cache: ReadonlyMap<string, CachedFile>;
  readonly shardsKey: string;
  readonly adopted: Adopted;
  /** Names of the decision files. */
  readonly editorials: ReadonlySet<string>;
  /** The files that must be converted. */
  readonly work: readonly RawFile[];
}

/** The rooms of `lib/` whose code decides what an article looks like. */
const converter = [
  "base",
  "schema",
  "arabic",
  "dates",
  "countries",
  "events",
  "authorities",
  "outlets",
  "article",
  "ingest",
];

export function makePlan(options: IngestOptions): Plan {
  const { raw, content, accept } = options;
  const { files, problems } = listRawFiles(raw);
  const { records, problems: faulty } = readRecords(content);
  const { outlets, problems: faultyOutlets } = readOutlets(content);
  const register = readRegister(path.join(content, "articles", registerName));
  const present = new Set([
    ...files.map(({ file }) => file),
    ...problems.map(({ file }) => file),
    ...belowRefused(register.keys(), problems),
  ]);
  const { ids, copies, renamed } = identify(files, present, register, options);
  const own = files.filter(({ file }) => !copies.has(file));
  const names = files.map(({ file }) => file);
  const metadata = withRowsOfCopies(readMetadata(content, new Set(names)), copies);
  const cacheKey = sha256(`${codeVersion(converter)}\u0000${JSON.stringify(outlets)}`);
  const cacheFolder = path.join(options.cache, sha256(`${raw}\u0000${content}`).slice(0, 16));
  const concerned = concernedBy(cacheFolder, records, content);
  const cache =
    concerned === null ? new Map<string, CachedFile>() : readCache(cacheFolder, cacheKey);
  const editorials = new Set(namesIn(path.join(content, "editorial")));
  const said = { editorials, metadata };
  const shardsKey = shardKey(cacheKey, records);
  const adopted = adoptShards(
    options,
    shardsKey,
    own.map(({ file, stamp }) => {
      const id = ids.get(file) ?? "";
      const editorial = editorialStamp(content, id, editorials);
      return { file, id, raw: stamp, editorial, metadata: metadataStamp(file, metadata) };
    }),
  );
  const orphans = orphanDecisions(editorials, new Set(ids.values()));
  const work = own.filter(
    (file) =>
      accept.includes(file.file) ||
      (!adopted.files.has(file.file) &&
        (!isFresh(file, cache.get(file.file), content, said) ||
          concerned?.(ids.get(file.file) ?? "") !== false)),
  );
  return {
    files: own,
    problems: [
      ...problems,
      ...readDescription(content).problems.map(archiveProblem),
      ...faulty.map(authorityProblem),
      ...faultyOutlets.map(outletProblem),
      ...[...copies].map(([file, owner]) => copyProblem(file, owner, ids.get(owner) ?? "")),
      ...missingFolders(outlets, names),
      ...metadata.faults.map(metadataProblem),
      ...orphans,
      ...unknownAccepted(accept, new Set([...names, ...register.keys()])),
    ],
    present,
    ids,
    copies,
    renamed,
    records,
    outlets,
    metadata,
    cacheFolder,
    cacheKey,
    cache: new Map([...cache, ...adopted.files]),
    shardsKey,
    adopted,
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

/** Files of which nothing is known because a folder above them may not be read: they are not gone. */
function belowRefused(files: Iterable<string>, problems: readonly Problem[]): string[] {
  const folders = problems.filter(({ keptBack }) => keptBack).map(({ file }) => `${file}/`);
  return [...files].filter((file) => folders.some((folder) => file.startsWith(folder)));
}

/** What is known of a copy is known of the file that it is a copy of, unless that has a row of its own. */
function withRowsOfCopies(read: ReadMetadata, copies: Identities["copies"]): ReadMetadata {
  const rows = new Map(read.rows);
  for (const [copy, owner] of copies) {
    const row = rows.get(copy);
    if (row !== undefined && !rows.has(owner)) rows.set(owner, row);
  }
  return { ...read, rows };
}
