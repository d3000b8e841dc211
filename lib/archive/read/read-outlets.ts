import path from "node:path";
import { readIfThere } from "../../base/files.ts";
import { speltOutlet } from "../../outlets/outlet-names.ts";
import { type Outlet, outletSchema } from "../../outlets/outlet.ts";
import { check } from "../../schema/check.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";
import { readYaml } from "../../schema/read-yaml.ts";
import { rawWay } from "./raw-way.ts";

const file = "outlets.yaml";

/**
 * Reads the archive's own outlets, `outlets.yaml`, in the order of the file.
 * @returns the good entries; a faulty one is told and left out, and so is a name or folder that two entries claim.
 */
export function readOutlets(contentDir: string): {
  readonly outlets: readonly Outlet[];
  readonly problems: readonly ContentProblem[];
} {
  const text = readIfThere(path.join(contentDir, file));
  if (text === null) return { outlets: [], problems: [] };
  const data = readYaml(text);
  const { outlets: entries, ...others } = data.ok ? data.value : {};
  const faults: string[] = data.ok ? [] : [...data.error];
  for (const key of Object.keys(others))
    faults.push(`\`${key}\` is not known here; all entries stand in the list \`outlets\``);
  if (data.ok && !Array.isArray(entries))
    faults.push("`outlets` is missing; write a list of entries, each with `id` and `name`");
  const good: Outlet[] = [];
  for (const [index, entry] of (Array.isArray(entries) ? (entries as unknown[]) : []).entries()) {
    const read = check(outletSchema, entry, "the entry");
    if (read.ok) good.push({ ...read.value, folders: read.value.folders.map(rawWay) });
    else faults.push(...read.error.map((fault) => `${nameOf(entry, index)}: ${fault}`));
  }
  const outlets = good.map((outlet, at) => ({
    ...outlet,
    spellings: outlet.spellings.filter(free(namesOf, "name", speltOutlet)(outlet, at)),
    folders: outlet.folders.filter(
      free(
        ({ folders }) => folders,
        "folder",
        (folder) => folder,
      )(outlet, at),
    ),
  }));
  faults.push(...good.flatMap((outlet, at) => sharedNames(outlet, good.slice(0, at))));
  const ids = outlets.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  for (const id of twice)
    faults.push(`the id "${id}" is there twice; the first entry counts, give the other its own`);
  return {
    outlets: outlets.filter(({ id }, at) => ids.indexOf(id) === at),
    problems: problemsOf(file, [...new Set(faults)]),
  };

  /** Tells whether a name or folder of an entry belongs to no entry above it. */
  function free(
    claims: (outlet: Outlet) => readonly string[],
    what: string,
    spelt: (claim: string) => string,
  ) {
    return (outlet: Outlet, at: number) =>
      (value: string): boolean => {
        const same = (other: string): boolean => spelt(other) === spelt(value);
        const first = good.slice(0, at).find((above) => claims(above).some(same));
        if (first === undefined || first.id === outlet.id) return true;
        faults.push(
          `the ${what} "${value}" is given to ${first.id} and to ${outlet.id}; ${first.id} keeps it, take it out of one`,
        );
        return false;
      };
  }
}

const namesOf = ({ id, name, spellings }: Outlet): string[] => [id, name.ar, name.en, ...spellings];

/** What is wrong with an entry that has its name in common with one above, where no `kind` tells the two apart. */
function sharedNames({ id, name, kind }: Outlet, above: readonly Outlet[]): string[] {
  return above.flatMap((first) => {
    if (first.id === id || (kind !== null && first.kind !== null && kind !== first.kind)) return [];
    const claimed = new Set(namesOf(first).map(speltOutlet));
    const shared = [name.ar, name.en].filter((each) => claimed.has(speltOutlet(each)));
    return shared.map(
      (each) =>
        `${first.id} and ${id} both bear the name "${each}", so that a text which says it names neither; take it out of one, or give each its own \`kind\``,
    );
  });
}

/** How a faulty entry is called: by its id where it has one. */
function nameOf(entry: unknown, index: number): string {
  const id = (entry as { readonly id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? `entry ${id}` : `entry ${index + 1}`;
}
