import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ICruiseOptions, ICruiseResult, IReporterOutput } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const folders = ["app", "components", "lib", "scripts", "tests"];

/** What the check of directions found. */
export interface BoundaryReport {
  /** How many of the project's own modules were looked at. */
  readonly looked: number;
  /** One sentence each. */
  readonly problems: readonly string[];
  /** File → the files of the project that it imports, types included; relative to the root. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

interface RuleFile {
  readonly overTypes: ICruiseOptions;
  readonly overValues: ICruiseOptions;
}

/**
 * Checks the directions of dependencies with dependency-cruiser. With a compiler that it does not know, that
 * tool looks at nothing and reports success; so a run that did not look at every source file is a failure.
 */
export async function checkBoundaries(root: string): Promise<BoundaryReport> {
  const rulesFile = pathToFileURL(path.join(root, ".config/dependency-cruiser.mjs")).href;
  const rules = (await import(rulesFile)) as RuleFile;
  const sources = folders.flatMap((folder) => sourceFiles(root, folder));
  const present = folders.filter((folder) => sources.some((file) => file.startsWith(`${folder}/`)));
  if (sources.length === 0) {
    return { looked: 0, problems: ["There was no source file to look at."], imports: new Map() };
  }
  const tsConfig = extractTSConfig(path.join(root, "tsconfig.json"));
  const problems: string[] = [];
  const imports = new Map<string, string[]>();
  let looked = sources.length;
  for (const options of [rules.overTypes, rules.overValues]) {
    const comments = new Map(
      options.ruleSet?.forbidden?.map((rule) => [rule.name, rule.comment] as const),
    );
    const output: IReporterOutput = await cruise(
      present,
      { ...options, baseDir: root, validate: true },
      // The tool reads "paths" of a tsconfig.json only beside a "baseUrl", which ours has no need of.
      { alias: { "@": root } },
      { tsConfig },
    );
    const result = output.output as ICruiseResult;
    for (const violation of result.summary.violations) {
      const way = violation.cycle ?? violation.via ?? [];
      const through =
        way.length > 0 ? ` (by way of ${way.map((step) => step.name).join(" → ")})` : "";
      const comment = comments.get(violation.rule.name) ?? violation.rule.name;
      problems.push(`${violation.from} → ${violation.to}${through}: ${comment}`);
    }
    for (const { source, dependencies } of result.modules) {
      const resolved = dependencies.map((dependency) => dependency.resolved);
      imports.set(source, [...new Set([...(imports.get(source) ?? []), ...resolved])]);
    }
    const seen = new Set(result.modules.map((module) => module.source));
    const missed = sources.filter((file) => !seen.has(file));
    looked = Math.min(looked, sources.length - missed.length);
    if (missed.length > 0) {
      problems.push(
        `Not looked at: ${missed.length} of ${sources.length} files, such as ${missed[0] ?? ""}; the check says nothing about them.`,
      );
    }
  }
  return { looked, problems: [...new Set(problems)], imports };
}

/** TypeScript files below a folder, relative to the root, with forward slashes. */
function sourceFiles(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) =>
        path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
      )
      .filter((file) => !file.includes("/node_modules/"));
  } catch {
    return [];
  }
}
