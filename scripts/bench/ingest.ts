import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { hashFiles } from "../../lib/base/hash-files.ts";
import { UsageError } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { packageCommand } from "../set-up/run-command.ts";
import { readSettings } from "../set-up/settings.ts";
import { makeRawFiles } from "./ingest/ingest-files.ts";
import { measureCommand, type Measured } from "./tools/measure-command.ts";

await command(
  {
    name: "bench:ingest",
    does: `Makes raw files from those in FOLDER/ingest/raw, converts them with two threads and with one, converts them again with
nothing changed and with one file more, and prints the figures.`,
    takes: { name: "FOLDER", does: "the folder of raw files to make more of", required: true },
    options: {
      files: { value: "NUMBER", does: "how many raw files; 10000 without it" },
      runs: { value: "NUMBER", does: "how often; once without it" },
    },
    example: "npm run bench:ingest -- ../labelled --files 3000",
  },
  async ({ options, rest: [folder = ""] }) => {
    const shapes = path.join(folder, "ingest", "raw");
    if (!existsSync(shapes)) throw new UsageError(`There is no folder ${shapes}: name another.`);
    const files = Number(options.files ?? 10_000);
    const base = path.resolve(".cache/bench/ingest");
    rmSync(base, { recursive: true, force: true });
    const raw = path.join(base, "raw");
    mkdirSync(raw, { recursive: true });
    makeRawFiles(shapes, raw, files);
    const rows: string[] = [];
    const prints = new Set<string>();
    for (let index = 0; index < Number(options.runs ?? 1); index++) {
      for (const workers of [2, 1]) {
        const content = path.join(base, `content-${workers}`);
        const cache = path.join(base, `cache-${workers}`);
        const measure = async (what: string) => {
          const m = await ingest(["--raw", raw, "--content", content, "--cache", cache], workers);
          rows.push(
            `| ${what} | ${m.wall.toFixed(2)} s | ${m.cpu.toFixed(1)} s | ${Math.round(files / m.wall)} | ${Math.round(m.memory)} MiB |`,
          );
        };
        rmSync(content, { recursive: true, force: true });
        rmSync(cache, { recursive: true, force: true });
        rmSync(path.join(raw, "99999999_new.txt"), { force: true });
        await measure(`first run, ${workers} threads`);
        prints.add(hashFiles(content, ["articles"]));
        await measure("again, nothing changed");
        const [some = ""] = readdirSync(raw);
        writeFileSync(path.join(raw, "99999999_new.txt"), readFileSync(path.join(raw, some)));
        await measure("again, one file more");
      }
    }
    const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}`;
    const same = prints.size === 1 ? "yes" : "NO";
    process.stdout.write(
      `${files} raw files, ${machine}\n\n| run | wall | processor | files a second | memory |\n|---|---|---|---|---|\n${rows.join("\n")}\n\nSame bytes whatever the number of threads: ${same}\n`,
    );
  },
);

/** One run of the command in a process of its own; the wall time counts from its start to its end. */
async function ingest(args: readonly string[], workers: number): Promise<Measured> {
  const { root } = readSettings();
  const script = [packageCommand("tsx", "tsx", root), path.join(root, "scripts/ingest.ts")];
  const result = await measureCommand(
    process.execPath,
    [...script, ...args, "--workers", `${workers}`],
    { cwd: root },
  );
  if (result.code > 1) throw new Error(result.output);
  return result;
}
