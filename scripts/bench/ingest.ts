import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { readOptions } from "../ingest/run/options.ts";
import { run } from "../ingest/run/run.ts";
import { makeRawFiles } from "./ingest-files.ts";

/**
 * `npm run bench:ingest -- FOLDER [--files 10000] [--runs 1]`: makes raw files from those in `FOLDER/ingest/raw`,
 * converts them, converts them again with nothing changed and with one file more, and prints the figures.
 */
interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly maxRssMb: number;
  readonly counts: Readonly<Record<string, number>>;
}

const args = process.argv.slice(2);
const option = (name: string, fallback: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(args[at + 1]);
};

/** One run in a process of its own; the wall time counts from its start to its end. */
function measure(raw: string, content: string, cache: string, workers: number): Measured {
  const started = performance.now();
  const options = ["--raw", raw, "--content", content, "--cache", cache, "--workers", `${workers}`];
  const ran = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/bench/ingest.ts", "--child", ...options],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const wall = (performance.now() - started) / 1000;
  return { ...(JSON.parse(ran.stdout) as Omit<Measured, "wall">), wall };
}

async function child(): Promise<void> {
  const { counts } = await run(readOptions(args.slice(1)));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ counts, cpu, maxRssMb: Math.round(maxRSS / 1024) }));
}

/** One hash of every file that a run wrote. */
function fingerprint(content: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files) {
    if (/\.(?:md|json)$/.test(file))
      hash.update(file).update(readFileSync(path.join(content, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function bench(folder: string): void {
  const files = option("files", 10_000);
  const base = path.resolve(".cache/bench/ingest");
  rmSync(base, { recursive: true, force: true });
  const raw = path.join(base, "raw");
  mkdirSync(raw, { recursive: true });
  makeRawFiles(path.join(folder, "ingest", "raw"), raw, files);
  const rows: string[] = [];
  const row = (what: string, m: Measured, n: number): void => {
    const speed = `${Math.round(n / m.wall)}`;
    rows.push(
      `| ${what} | ${m.wall.toFixed(2)} s | ${m.cpu.toFixed(1)} s | ${speed} | ${m.maxRssMb} MB |`,
    );
  };
  const prints = new Set<string>();
  for (let index = 0; index < option("runs", 1); index++) {
    for (const workers of [2, 1]) {
      const content = path.join(base, `content-${workers}`);
      const cache = path.join(base, `cache-${workers}`);
      rmSync(content, { recursive: true, force: true });
      rmSync(cache, { recursive: true, force: true });
      rmSync(path.join(raw, "99999999_new.txt"), { force: true });
      row(`first run, ${workers} threads`, measure(raw, content, cache, workers), files);
      prints.add(fingerprint(content));
      row("again, nothing changed", measure(raw, content, cache, workers), files);
      const [some = ""] = readdirSync(raw);
      writeFileSync(path.join(raw, "99999999_new.txt"), readFileSync(path.join(raw, some)));
      row("again, one file more", measure(raw, content, cache, workers), files);
    }
  }
  console.log(
    `${files} raw files, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}\n`,
  );
  console.log("| run | wall | processor | files a second | memory |\n|---|---|---|---|---|");
  console.log(rows.join("\n"));
  console.log(`\nSame bytes whatever the number of threads: ${prints.size === 1 ? "yes" : "NO"}`);
}

const folder = args[0];
if (folder === "--child") await child();
else if (folder === undefined || !existsSync(path.join(folder, "ingest", "raw"))) {
  console.error("Give the folder of evaluation data: npm run bench:ingest -- FOLDER");
  process.exitCode = 2;
} else bench(folder);
