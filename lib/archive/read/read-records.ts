import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseAuthority, type Authority } from "../../authorities/authority.ts";
import { checkAuthorities, type AuthorityFile } from "../../authorities/check-authorities.ts";
import { rejectedName } from "../../authorities/rejected.ts";
import { starterBeside } from "../../authorities/starter/starter-records.ts";
import { readIfThere } from "../../base/files.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";
import { readYaml } from "../../schema/read-yaml.ts";
import { readDescription } from "./description.ts";

/** The records of an archive. */
export interface ReadRecords {
  /** Those that people wrote, then those of the starter list where `archive.yaml` switches it on. */
  readonly records: readonly Authority[];
  /** Ids of those that come from the starter list. */
  readonly starter: ReadonlySet<string>;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads all authority records, `authorities/<type>/<id>.yaml`, sorted by file, and lays them over the starter list.
 * @returns the good records, and for each other one what is wrong with it; a faulty record is left out whole.
 */
export function readRecords(contentDir: string): ReadRecords {
  const isSwitchedOn = readDescription(contentDir).description.starter === true;
  const dir = path.join(contentDir, "authorities");
  const files = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: "utf8" }) : [];
  const good: AuthorityFile[] = [];
  const problems: ContentProblem[] = [];
  const isRecord = (file: string) => /\.ya?ml$/.test(file) && file !== rejectedName;
  for (const name of files.filter(isRecord).sort()) {
    const file = path.posix.join("authorities", name.split(path.sep).join("/"));
    const text = readIfThere(path.join(dir, name));
    // It was taken out just now.
    if (text === null) continue;
    const data = readYaml(text);
    const read = data.ok ? parseAuthority(data.value, file) : data;
    if (read.ok) good.push({ file, record: read.value });
    else problems.push(...problemsOf(file, read.error));
  }
  const faulty = problems.map(({ file }) => path.posix.basename(file, path.posix.extname(file)));
  const written = good.map(({ record }) => record);
  const beside = isSwitchedOn ? starterBeside(written, new Set(faulty)) : [];
  const starter = new Set(beside.map(({ id }) => id));
  problems.push(...checkAuthorities(good, new Set([...faulty, ...starter])));
  return { records: [...written, ...beside], starter, problems };
}
