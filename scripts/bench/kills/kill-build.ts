import { appendFileSync, cpSync, rmSync } from "node:fs";
import path from "node:path";
import { copyProject } from "../build/copy-project.ts";
import { addArticle, makeArchive, readMaterial } from "../build/make-archive.ts";
import { differences, siteHashes } from "../build/site-hashes.ts";
import type { Progress } from "../../set-up/steps.ts";
import type { Random } from "../tools/random.ts";
import {
  type Command,
  countWrites,
  drawPoint,
  faultOf,
  type Killed,
  runKilled,
  runToEnd,
  tellPoint,
} from "./run-killed.ts";

/** What a build leaves behind, besides what Next compiled, which depends on the code alone. */
const made = ["out", ".cache"] as const;

/**
 * Kills the build at random writes: of a site from nothing, and of one of which the last build is there and an article and
 * a record are new. Each time it is run once more to its end, and `out/` compared with that of a build that nobody disturbed.
 * @param lab an empty folder to work in
 */
export async function killBuild(
  project: string,
  lab: string,
  kills: number,
  random: Random,
  progress: Progress,
): Promise<Killed> {
  const root = path.join(lab, "project");
  const content = path.join(root, "content");
  const command: Command = { root, script: "scripts/build.ts", args: [], writesTo: root };
  const ingest = { ...command, script: "scripts/ingest.ts" };
  copyProject(project, root);
  makeArchive({ from: path.join(project, "content"), to: content, articles: 3 });
  await runToEnd(ingest);
  await runToEnd(command);
  const last = path.join(lab, "last");
  for (const name of made) cpSync(path.join(root, name), path.join(last, name), copy);
  addArticle(content, readMaterial(path.join(project, "content")), 3);
  appendFileSync(path.join(content, "authorities/person/kais-saied.yaml"), "# a note\n");
  await runToEnd(ingest);

  const starts = [null, last];
  const writes: number[] = [];
  for (const start of starts) {
    startFrom(start, root);
    writes.push(await countWrites(command));
  }
  const expected = siteHashes(path.join(root, "out"));
  const differing: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    progress(kill, kills, `kills, ${differing.length} differ`);
    const state = random.below(starts.length);
    const point = drawPoint(random, writes[state] ?? 1);
    startFrom(starts[state] ?? null, root);
    await runKilled(command, point);
    const fault = await faultOf(command, () =>
      differences(siteHashes(path.join(root, "out")), expected),
    );
    const start = state === 0 ? "from nothing" : "later";
    if (fault !== null) differing.push(`${start}, ${tellPoint(point)}: ${fault}`);
  }
  return { kills, writes, differing };
}

const copy = { recursive: true, preserveTimestamps: true } as const;

function startFrom(state: string | null, root: string): void {
  for (const name of made) {
    rmSync(path.join(root, name), { recursive: true, force: true });
    if (state !== null) cpSync(path.join(state, name), path.join(root, name), copy);
  }
}
