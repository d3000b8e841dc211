import { loadavg } from "node:os";
import { rmSync } from "node:fs";
import type { CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { buildCost } from "./timeline/build-cost.ts";
import { makeSite } from "./timeline/make-site.ts";
import { measureFrames } from "./timeline/measure-frames.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";

const info = {
  name: "bench:timeline",
  does: "Measures what a timeline costs at build, on the line and in frames, and writes the figures into docs/.",
  takes: { name: "EVENTS", does: "how many events; 100000 without it" },
  example: "npm run bench:timeline -- 10000",
} as const satisfies CommandInfo;

await command(info, async ({ rest: [asked = "100000"] }) => {
  const { root } = readSettings();
  const events = Number(asked);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const say = (line: string) => process.stdout.write(`${line}\n`);

  say("Build cost …");
  const costs = [events / 100, events / 10, events].map((count) => buildCost(Math.round(count)));
  say("Frames in Chromium …");
  const site = await makeSite(root, events);
  const lived = await measureFrames(site.folder);
  rmSync(site.folder, { recursive: true });

  const section = [
    `Chromium without graphics card, load average ${loadavg()[0]?.toFixed(1) ?? "unknown"}.`,
    "",
    "Writing the data files of both languages; sizes gzipped:",
    "",
    "| events | processor time an event | files | summary | largest year of events | largest texts | largest facet |",
    "|---:|---:|---:|---:|---:|---:|---:|",
    ...costs.map(
      (cost) =>
        `| ${cost.events.toLocaleString("en")} | ${cost.microsecondsPerEvent.toFixed(0)} µs | ${cost.files.toLocaleString("en")} | ${kB(cost.summary)} kB | ${kB(cost.runs)} kB | ${kB(cost.text)} kB | ${kB(cost.facet)} kB |`,
    ),
    "",
    `A load average above the number of cores means that others were using them: frames are then lost to them, and the main thread's work a frame is the surer figure. The main page over ${events.toLocaleString("en")} events, with its picture, its years and the first page of its list, is ${kB(site.html)} kB of HTML gzipped; the island is ${kB(site.island)} kB. Panning and zooming it at 1280 × 900, and what each journey loads:`,
    "",
    "| journey | frames a second | longest pause | main thread a frame | timeline data |",
    "|---|---:|---:|---:|---:|",
    ...lived.map(({ name, fps, longest, work, data }) => {
      const measured = Number.isNaN(fps)
        ? "| | | |"
        : `| ${fps.toFixed(1)} | ${longest.toFixed(0)} ms | ${work.toFixed(1)} ms |`;
      return `| ${name} ${measured} ${kB(data)} kB |`;
    }),
  ].join("\n");
  say(section);
  await updateBenchmarks(root, "timeline", section);
});
