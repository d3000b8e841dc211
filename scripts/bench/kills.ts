import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { createSteps } from "../set-up/steps.ts";
import { killBuild } from "./kills/kill-build.ts";
import { killIngest } from "./kills/kill-ingest.ts";
import { createRandom } from "./tools/random.ts";

const kinds = { ingest: killIngest, build: killBuild } as const;

await command(
  {
    name: "bench:kills",
    does: `Ends real processes of the ingest and of the build as kill -9 does, at random writes to the disk, runs each once more
to its end, and compares what is there with what a run leaves that nobody disturbed; exit code 1 when a byte differs.`,
    options: {
      ingest: { value: "NUMBER", does: "how often the ingest is killed; 200 without it" },
      build: { value: "NUMBER", does: "how often the build is killed; 50 without it" },
      seed: { value: "NUMBER", does: "draws other points; 1 without it" },
    },
    example: "npm run bench:kills -- --ingest 20 --build 0",
  },
  async ({ options: { ingest = "200", build = "50", seed = "1" } }) => {
    for (const value of [ingest, build, seed])
      if (!/^\d+$/.test(value)) throw new UsageError(`"${value}" is not a number.`);
    const { root } = readSettings();
    const counts = { ingest: Number(ingest), build: Number(build) } as const;
    const wanted = (["ingest", "build"] as const).filter((kind) => counts[kind] > 0);
    const steps = createSteps(wanted.length);
    let differ = 0;
    for (const kind of wanted) {
      const lab = mkdtempSync(path.join(tmpdir(), "sijill-kills-"));
      try {
        const { differing } = await steps.step(
          `Kill the ${kind}`,
          (progress) => kinds[kind](root, lab, counts[kind], createRandom(Number(seed)), progress),
          ({ kills, writes, differing: found }) =>
            `${kills} times, at random of ${writes.join(" and ")} writes; ${found.length} states differ`,
        );
        differ += differing.length;
        for (const each of differing) process.stdout.write(`${each}\n`);
      } finally {
        rmSync(lab, { recursive: true, force: true });
      }
    }
    return differ === 0 ? 0 : 1;
  },
);
