import path from "node:path";
import { isDealtTo, parseShard } from "../set-up/shard.ts";
import { readSettings } from "../set-up/settings.ts";
import { type CommandInfo, UsageError } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { compareShards } from "./shards/compare-shards.ts";
import { multiplyArchive } from "./shards/multiply-archive.ts";
import { openLab } from "./shards/shards-lab.ts";
import type { Measured } from "./tools/measure-command.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";

const info = {
  name: "bench:shards",
  does: `Measures shards of a large archive, each in processes of its own: makes and prepares a small archive, multiplies what
was prepared under other ids, and makes of it the shards that are named. With --compare it builds an archive in one and in
shards, and ends with exit code 1 when a byte of the two sites differs.`,
  options: {
    articles: {
      value: "NUMBER",
      does: "of the whole archive; 1000000 without it, 1000 with --compare",
    },
    shard: { value: "N/OF", many: true, does: "what is made of it; 1/1024 without it" },
    base: { value: "NUMBER", does: "articles that are multiplied; 2000 without it" },
    compare: { value: "NUMBER", does: "compares a build in so many shards with one of the whole" },
    keep: { does: "leaves docs/ alone" },
  },
  example: "npm run bench:shards -- --articles 1000000 --shard 1/64",
} as const satisfies CommandInfo;

const head = [
  "| articles | run | clock | processor | all processes | the largest |",
  "|---:|---|---:|---:|---:|---:|",
];

await command(info, async ({ options }) => {
  const number = (text: string) => {
    if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
    throw new UsageError(`"${text}" is not a number of articles or shards.`);
  };
  const compared = options.compare === undefined ? null : number(options.compare);
  const articles = number(options.articles ?? (compared === null ? "1000000" : "1000"));
  const base = Math.min(number(options.base ?? "2000"), articles);
  const shards = (options.shard.length > 0 ? options.shard : ["1/1024"]).map(parseShard);
  const settings = readSettings();
  const lines = [...head];
  const row = (what: string, { wall, cpu, memory, largest }: Measured) => {
    const seconds = [wall, cpu].map((each) => `${each.toFixed(0)} s`);
    const mebibytes = [memory, largest].map((each) => `${each.toFixed(0)} MiB`);
    lines.push(
      `| ${[articles.toLocaleString("en"), what, ...seconds, ...mebibytes].join(" | ")} |`,
    );
    process.stdout.write(`${lines.at(-1) ?? ""}\n`);
  };
  const lab = await openLab(settings, compared === null ? base : articles);
  try {
    if (compared !== null) {
      const files = await compareShards(lab, compared, row);
      lines.push(
        "",
        `The two sites have the same ${files.toLocaleString("en")} files with the same bytes.`,
      );
    } else {
      row(`\`--plan\` of ${base}`, await lab.run("build", "--plan"));
      const inLab = (name: string) => path.join(lab.folder, name);
      const places = { cacheDir: inLab(".cache"), contentDir: inLab("content") };
      const copies = Math.ceil(articles / base);
      multiplyArchive(places, copies, (id) =>
        shards.some((shard) => isDealtTo(shard, `articles/${id}`)),
      );
      for (const { number: n, of } of shards) {
        const shard = `${n}/${of}`;
        const out = ["--out", `shards/${n}-${of}`];
        row(`\`--shard ${shard}\``, await lab.run("build", "--planned", "--shard", shard, ...out));
      }
    }
  } finally {
    lab.remove();
  }
  if (options.keep) return;
  await updateBenchmarks(
    settings.root,
    compared === null ? "shards" : "shards compared",
    lines.join("\n"),
  );
});
