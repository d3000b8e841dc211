import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAuthority, type Authority } from "../../authorities/authority.ts";
import { checkAuthorities, type AuthorityFile } from "../../authorities/check-authorities.ts";
import { rejectedName } from "../../authorities/rejected.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";
import { readYaml } from "../../schema/read-yaml.ts";

/**
 * Reads all authority records, `authorities/<type>/<id>.yaml`, sorted by file.
 * @returns the good records, and for each other one what is wrong with it; a faulty record is left out whole.
 */
export function readRecords(contentDir: string): {
  readonly records: readonly Authority[];
  readonly problems: readonly ContentProblem[];
} {
  const dir = path.join(contentDir, "authorities");
  if (!existsSync(dir)) return { records: [], problems: [] };
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.ya?ml$/.test(file) && file !== rejectedName)
    .sort();
  const good: AuthorityFile[] = [];
  const problems: ContentProblem[] = [];
  for (const name of files) {
    const file = path.posix.join("authorities", name.split(path.sep).join("/"));
    const data = readYaml(readFileSync(path.join(dir, name), "utf8"));
    const read = data.ok ? parseAuthority(data.value, file) : data;
    if (read.ok) good.push({ file, record: read.value });
    else problems.push(...problemsOf(file, read.error));
  }
  const faulty = problems.map(({ file }) => path.posix.basename(file, path.posix.extname(file)));
  problems.push(...checkAuthorities(good, new Set(faulty)));
  return { records: good.map(({ record }) => record), problems };
}
