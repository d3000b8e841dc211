import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readYaml } from "../../article/front-matter.ts";
import type { Authority } from "../../authorities/authority.ts";
import { checkAuthorities } from "../../authorities/check-authorities.ts";
import { parseAuthority } from "../../authorities/parse-authority.ts";
import type { ContentProblem } from "./content-problem.ts";

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
    .filter((file) => /\.ya?ml$/.test(file))
    .sort();
  const good: { file: string; record: Authority }[] = [];
  const problems: ContentProblem[] = [];
  for (const name of files) {
    const file = path.posix.join("authorities", name.split(path.sep).join("/"));
    const read = readRecord(path.join(dir, name), file);
    if ("problems" in read) problems.push(...read.problems);
    else good.push({ file, record: read.record });
  }
  problems.push(...checkAuthorities(good).map(({ file, message }) => ({ file, message })));
  return { records: good.map(({ record }) => record), problems };
}

function readRecord(
  fullPath: string,
  file: string,
): { readonly record: Authority } | { readonly problems: readonly ContentProblem[] } {
  let data: unknown;
  try {
    data = readYaml(readFileSync(fullPath, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const message = `${file} cannot be read as YAML: ${reason.replace(/:$/, "")}.`;
    return { problems: [{ file, message }] };
  }
  const result = parseAuthority(data, file);
  if (result.ok) return { record: result.value };
  return { problems: result.error.map(({ message }) => ({ file, message })) };
}
