import { metadataFile, type ReadMetadata } from "../../../lib/archive/read/read-metadata.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Outlet } from "../../../lib/outlets/outlet.ts";
import type { ContentProblem } from "../../../lib/schema/content-problem.ts";

/** Decisions that nothing will ever read must not be lost in silence. */
export function orphanDecisions(names: ReadonlySet<string>, ids: ReadonlySet<string>): Problem[] {
  return [...names]
    .filter((name) => !name.startsWith(".") && !/^readme(?:\.\w+)?$|~$/i.test(name))
    .filter((name) => !name.endsWith(".yaml") || !ids.has(name.slice(0, -".yaml".length)))
    .sort()
    .map((name) => ({
      kind: "editorial",
      file: `editorial/${name}`,
      message: "no article has this file's name as its id, so nothing reads it",
      remedy: "name it <id>.yaml; articles/register.json lists the ids",
      keptBack: false,
    }));
}

/** Names given to --accept that are neither a raw file nor one that an article was made of. */
export function unknownAccepted(accept: readonly string[], known: ReadonlySet<string>): Problem[] {
  return accept
    .filter((name) => !known.has(name))
    .map((name) => ({
      kind: "not-known",
      file: name,
      message: "--accept names a raw file that is not there and of which no article was made",
      remedy: "give its path inside the folder of raw files; articles/register.json lists them",
      keptBack: false,
    }));
}

export function authorityProblem({ file, message }: ContentProblem): Problem {
  const remedy = "mend the record; until then it is not used";
  return { kind: "authority", file, message, remedy, keptBack: false };
}

export function archiveProblem({ file, message }: ContentProblem): Problem {
  const remedy = "mend the file; until then the starter list of names is off";
  return { kind: "archive", file, message, remedy, keptBack: false };
}

export function outletProblem({ file, message }: ContentProblem): Problem {
  const remedy = "mend the file; until then this is not used";
  return { kind: "outlets", file, message, remedy, keptBack: false };
}

export function copyProblem(file: string, owner: string, id: string): Problem {
  const message = `it has the very bytes of "${owner}", of which article ${id} is made: one text is one article`;
  return { kind: "same-bytes", file, message, remedy: "remove one of the two", keptBack: false };
}

export function metadataProblem({ line, message }: ReadMetadata["faults"][number]): Problem {
  const place = line === undefined ? {} : { line };
  const remedy = "mend the table; what was taken from it before stays as it is until then";
  return { kind: "metadata", file: metadataFile, ...place, message, remedy, keptBack: false };
}

/** Folders that outlets are said to have and that hold no raw file. */
export function missingFolders(outlets: readonly Outlet[], files: readonly string[]): Problem[] {
  const there = (folder: string): boolean =>
    folder === "." || files.some((file) => file.startsWith(`${folder}/`));
  return outlets.flatMap(({ id, folders }) =>
    folders
      .filter((folder) => !there(folder))
      .map((folder) =>
        outletProblem({
          file: "outlets.yaml",
          message: `entry ${id}: there is no folder "${folder}" with raw files`,
        }),
      ),
  );
}
