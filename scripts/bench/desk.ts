import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { today } from "../../lib/dates/today.ts";
import type { CommandInfo } from "../set-up/arguments.ts";
import { UsageError } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { startDesk } from "../desk/start-desk.ts";
import { acceptNames } from "./desk/accept-names.ts";

const info = {
  name: "bench:desk",
  does: `Opens the desk on a copy of a content folder and accepts its names by keys alone, at the pace of a person: how long
that takes, and how soon the page and the files answer.`,
  takes: { name: "CONTENT", does: "the content folder, with its articles; it is not written to" },
  options: {
    names: { value: "NUMBER", does: "how many names; 200 without it" },
    pace: { value: "MS", does: "how long a person thinks about each, in ms; 2500 without it" },
  },
  example: "npm run bench:desk -- ~/archive/content --names 50",
} as const satisfies CommandInfo;

await command(info, async ({ rest: [content], options }) => {
  if (content === undefined) throw new UsageError("Name the content folder to work on.");
  const { root } = readSettings();
  const lab = mkdtempSync(path.join(tmpdir(), "sijill-desk-"));
  const contentDir = path.join(lab, "content");
  cpSync(path.resolve(content), contentDir, { recursive: true });
  const began = performance.now();
  const desk = await startDesk({
    ...{ root, contentDir, cacheDir: path.join(lab, "cache"), port: 4799, preview: false },
    today,
    onProgress: () => undefined,
  });
  const opened = performance.now() - began;
  const run = await acceptNames(desk.address, {
    names: Number(options.names ?? 200),
    pace: Number(options.pace ?? 2500),
  }).finally(async () => {
    await desk.close();
    rmSync(lab, { recursive: true });
  });
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const { page, file } = run;
  process.stdout.write(
    [
      `The desk opened in ${seconds(opened)}, and the first name was there ${seconds(run.first)} later.`,
      `${run.accepted} names were accepted in ${(run.took / 60_000).toFixed(1)} minutes.`,
      `The next name was painted after ${page.median.toFixed(0)} ms (half of the times), ${page.most.toFixed(0)} ms (19 of 20), ${page.longest.toFixed(0)} ms (all).`,
      `The record was written after ${file.median.toFixed(0)} ms, ${file.most.toFixed(0)} ms, ${file.longest.toFixed(0)} ms.`,
      `Load average ${loadavg()[0]?.toFixed(1) ?? "unknown"}.\n`,
    ].join("\n"),
  );
});
