import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { differences, siteHashes } from "../build/site-hashes.ts";
import type { Progress } from "../../set-up/steps.ts";
import type { Random } from "../tools/random.ts";
import { bundleProgram } from "./bundle-program.ts";
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

/**
 * Kills the ingest at random writes: in its first run, and in one with new, changed, renamed and withdrawn files. Each time
 * it is run once more to its end, and `content/` compared with that of a run that nobody disturbed.
 * @param lab an empty folder to work in
 */
export async function killIngest(
  root: string,
  lab: string,
  kills: number,
  random: Random,
  progress: Progress,
): Promise<Killed> {
  const work = path.join(lab, "work");
  const script = path.join(lab, "ingest.mjs");
  await bundleProgram(path.join(root, "scripts/ingest.ts"), script);
  const command: Command = {
    root,
    script,
    args: [
      ...["--content", path.join(work, "content"), "--cache", path.join(work, "cache")],
      ...["--workers", "1", "--accept", "changed.txt", "--accept", "gone.txt"],
    ],
    writesTo: work,
  };
  const first = path.join(lab, "first");
  const later = path.join(lab, "later");
  makeFirst(root, first);
  startFrom(first, lab);
  await runToEnd(command);
  cpSync(work, later, { recursive: true, preserveTimestamps: true });
  changeFiles(path.join(later, "content/raw"));

  const states = [];
  for (const start of [first, later]) {
    startFrom(start, lab);
    const writes = await countWrites(command);
    states.push({ start, writes, expected: contentOf(lab) });
  }
  const differing: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    progress(kill, kills, `kills, ${differing.length} differ`);
    const state = random.pick(states);
    const point = drawPoint(random, state.writes);
    startFrom(state.start, lab);
    await runKilled(command, point);
    const fault = await faultOf(command, () => differences(contentOf(lab), state.expected));
    if (fault !== null)
      differing.push(`${path.basename(state.start)}, ${tellPoint(point)}: ${fault}`);
  }
  return { kills, writes: states.map(({ writes }) => writes), differing };
}

function startFrom(state: string, lab: string): void {
  rmSync(path.join(lab, "work"), { recursive: true, force: true });
  cpSync(state, path.join(lab, "work"), { recursive: true, preserveTimestamps: true });
}

/** All files of the content folder but those of the lock. */
function contentOf(lab: string): ReadonlyMap<string, string> {
  const files = siteHashes(path.join(lab, "work/content"));
  return new Map([...files].filter(([file]) => !file.startsWith("articles/.lock")));
}

/** Few short texts: what is tried is where they are written. */
const texts = {
  "changed.txt": "عنوان الخبر عن النقل\n1 مايو 2016\nأعلنت وزارة النقل في تونس بدء مشروع جديد.\n",
  "gone.txt": "عنوان الخبر عن الصحة\n2 مايو 2016\nأعلنت وزارة الصحة في مصر بدء مشروع جديد.\n",
  "renamed.txt":
    "عنوان الخبر عن البيئة\n3 مايو 2016\nأعلنت وزارة البيئة في كوريا بدء مشروع جديد.\n",
  "staying.txt":
    "عنوان الخبر عن الرياضة\n4 مايو 2016\nأعلنت وزارة الرياضة في قطر بدء مشروع جديد.\n",
};

function makeFirst(project: string, state: string): void {
  const content = path.join(state, "content");
  cpSync(path.join(project, "content/authorities"), path.join(content, "authorities"), {
    recursive: true,
  });
  mkdirSync(path.join(content, "raw"));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(path.join(content, "raw", name), text);
}

function changeFiles(raw: string): void {
  const { "changed.txt": before, "staying.txt": other } = texts;
  writeFileSync(path.join(raw, "changed.txt"), before.replace("تونس", "ليبيا"));
  writeFileSync(path.join(raw, "new.txt"), other.replaceAll("الرياضة", "التعليم"));
  renameSync(path.join(raw, "renamed.txt"), path.join(raw, "otherwise.txt"));
  rmSync(path.join(raw, "gone.txt"));
}
