import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runMain } from "../set-up/run-main.ts";
import { readSettings } from "../set-up/settings.ts";
import { barChart } from "./bar-chart.ts";
import { copyProject } from "./copy-project.ts";
import { addArticle, makeArchive, readMaterial } from "./make-archive.ts";
import type { Measured } from "./measure-command.ts";
import { measureCommand } from "./measure-command.ts";
import { pageParts } from "./page-parts.ts";
import { buildWithRival, rivals } from "./rival-builds.ts";
import { updateBenchmarks } from "./update-benchmarks.ts";

interface Changes {
  readonly written: readonly string[];
  readonly total: number;
}

/** Pages of a built site: HTML files. */
function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  ).length;
}

// `npm run bench:build [-- --articles N]`: a cold build, one article more, and the same articles by others.
await runMain(async () => {
  const { values } = parseArgs({
    options: { articles: { type: "string", multiple: true, default: ["100", "400"] } },
  });
  const { root, contentDir } = readSettings();
  const lab = mkdtempSync(path.join(tmpdir(), "sijill-bench-"));
  copyProject(root, lab);
  const tsx = path.join(lab, "node_modules/tsx/dist/cli.mjs");
  const run = async (script: string, ...args: string[]): Promise<Measured> => {
    const result = await measureCommand(process.execPath, [tsx, script, ...args], { cwd: lab });
    if (result.code !== 0) throw new Error(`${result.output}\n${script} failed.`);
    return result;
  };
  const changes = (): Changes =>
    JSON.parse(readFileSync(path.join(lab, ".cache/changed.json"), "utf8")) as Changes;
  const lines = [
    "| articles | pages | what | clock | processor | a page | memory | files written |",
    "|---|---|---|---|---|---|---|---|",
  ];
  const row = (articles: number, pages: number, what: string, m: Measured, written: string) => {
    const each = what === "one article more" ? "" : `${((m.cpu * 1000) / pages).toFixed(1)} ms`;
    lines.push(
      `| ${articles} | ${pages} | ${what} | ${m.wall.toFixed(0)} s | ${m.cpu.toFixed(0)} s | ${each} | ${m.memory.toFixed(0)} MiB | ${written} |`,
    );
    process.stdout.write(`${lines.at(-1) ?? ""}\n`);
    return (m.cpu * 1000) / pages;
  };
  const bars: [string, number][] = [];
  for (const articles of values.articles.map(Number)) {
    const content = path.join(lab, "content");
    makeArchive({ from: contentDir, to: content, articles });
    for (const name of ["out", ".cache", ".next"]) {
      rmSync(path.join(lab, name), { recursive: true, force: true });
    }
    await run("scripts/ingest.ts");
    const cold = await run("scripts/build.ts");
    const pages = countPages(path.join(lab, "out"));
    const ours = row(articles, pages, "Sijill, cold", cold, String(changes().total));
    addArticle(content, readMaterial(contentDir), articles);
    await run("scripts/ingest.ts");
    const warm = await run("scripts/build.ts");
    row(articles + 1, pages, "one article more", warm, String(changes().written.length));

    const shell = pageParts(path.join(lab, "out"), "ar/articles/000000");
    const markdown = readdirSync(path.join(content, "articles")).flatMap((id) => {
      if (!/^\d+$/.test(id)) return [];
      const text = readFileSync(path.join(content, "articles", id, "ar.md"), "utf8");
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
      // Both languages and, as ours, three pages an article.
      return ["ar", "en"].flatMap((lang) =>
        ["", "/parallel", "/raw"].map((kind) => ({
          ...shell,
          html: "",
          path: `${lang}/articles/${id}${kind}`,
          content: body,
        })),
      );
    });
    const others: [string, number][] = [];
    for (const rival of rivals) {
      const work = path.join(lab, "rivals");
      mkdirSync(work, { recursive: true });
      const measured = await buildWithRival(rival, "markdown", markdown, root, work);
      const made = countPages(measured.output);
      others.push([rival, row(articles, made, rival, measured, String(made))]);
    }
    bars.splice(0, bars.length, ["Sijill, all steps", ours], ...others);
  }
  writeFileSync(
    path.join(root, "docs", "benchmark-build.svg"),
    barChart("Processor time a page in a cold build, milliseconds", bars),
  );
  updateBenchmarks(root, "build", lines.join("\n"));
  rmSync(lab, { recursive: true, force: true });
});
