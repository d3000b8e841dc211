import { readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { differences, siteHashes } from "../build/site-hashes.ts";
import type { Measured } from "../tools/measure-command.ts";
import type { Lab } from "./shards-lab.ts";

/**
 * Builds an archive in one, and from nothing in shards that are put together, and compares the two sites.
 * @param row hears what each run took
 * @returns the number of their files
 * @throws {Error} that names files which differ
 */
export async function compareShards(
  lab: Lab,
  shards: number,
  row: (what: string, measured: Measured) => void,
): Promise<number> {
  const inLab = (name: string) => path.join(lab.folder, name);
  row("the whole build", await lab.run("build"));
  renameSync(inLab("out"), inLab("whole"));
  for (const name of [".cache", ".next"]) rmSync(inLab(name), { recursive: true });
  row("`--plan`", await lab.run("build", "--plan"));
  for (let number = 1; number <= shards; number += 1) {
    const shard = ["--shard", `${number}/${shards}`, "--out", `shards/${number}`];
    row(`\`--shard ${number}/${shards}\``, await lab.run("build", "--planned", ...shard));
  }
  const folders = readdirSync(inLab("shards")).map((name) => `shards/${name}`);
  row("`--merge`", await lab.run("build", "--planned", "--merge", ...folders));
  const whole = siteHashes(inLab("whole"));
  const others = differences(whole, siteHashes(inLab("out")));
  if (others.length > 0)
    throw new Error(
      `The sites differ in ${others.length} files: ${others.slice(0, 20).join(", ")}.`,
    );
  return whole.size;
}
