import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { barChart } from "./tools/bar-chart.ts";
import { buildTable } from "./build/build-table.ts";
import { copyProject } from "./build/copy-project.ts";
import { addArticle, makeArchive, readMaterial } from "./build/make-archive.ts";
import { measureCommand, type Measured } from "./tools/measure-command.ts";
import { pageParts } from "./pages/page-parts.ts";
import { buildWithRival, rivals, type RivalPage } from "./build/rival-builds.ts";
import { differences, siteHashes } from "./build/site-hashes.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";

/** Articles above which the others are not built beside ours, and ours is not built once more to compare. */
const largestForOthers = 1000;

/** The article that is added to each archive: news of the day, and one that belongs among the older ones. */
const additions = [
  { what: "one article more, the newest", year: 2026 },
  { what: "one article more, of an earlier date", year: null },
] as const;

interface Changes {
  readonly written: readonly string[];
  readonly total: number;
}

const info = {
  name: "bench:build",
  does: `Measures, for archives of each size, a cold build and one article more, twice, compared with a cold build of the
same; then the same articles by others. Writes the figures into docs/.`,
  options: {
    articles: { value: "NUMBER", many: true, does: "size of an archive; 100 and 400 without it" },
    "only-sijill": { does: "leaves the others out" },
    keep: { does: "leaves docs/ alone" },
  },
  example: "npm run bench:build -- --articles 1000 --only-sijill --keep",
} as const satisfies CommandInfo;

await command(info, async ({ options: values }) => {
  const sizes = values.articles.length > 0 ? values.articles.map(Number) : [100, 400];
  const { root, contentDir } = readSettings();
  const lab = mkdtempSync(path.join(tmpdir(), "sijill-bench-"));
  copyProject(root, lab);
  const content = path.join(lab, "content");
  const tsx = path.join(lab, "node_modules/tsx/dist/cli.mjs");
  // Of some made texts the headline is not found, so that it stands in the text and the translation is a paragraph
  // short: such a translation is left out.
  const run = async (script: string, ...args: string[]): Promise<Measured> => {
    const result = await measureCommand(process.execPath, [tsx, script, ...args], { cwd: lab });
    if (result.code !== 0) throw new Error(`${result.output}\n${script} failed.`);
    return result;
  };
  const forget = () => {
    for (const name of ["out", ".cache", ".next"]) {
      rmSync(path.join(lab, name), { recursive: true, force: true });
    }
  };
  const changes = (): Changes =>
    JSON.parse(readFileSync(path.join(lab, ".cache/changed.json"), "utf8")) as Changes;
  const table = buildTable();
  for (const articles of sizes) {
    makeArchive({ from: contentDir, to: content, articles });
    forget();
    await run("scripts/ingest.ts");
    const cold = await run("scripts/build.ts", "--lenient");
    const pages = countPages(path.join(lab, "out"));
    table.cold("Sijill", { articles, pages, files: changes().total }, cold);
    for (const [more, { what, year }] of additions.entries()) {
      addArticle(content, readMaterial(contentDir), articles + more, year === null ? {} : { year });
      await run("scripts/ingest.ts");
      const warm = await run("scripts/build.ts", "--lenient");
      const files = changes().written.length;
      table.more(what, { articles: articles + more + 1, files }, warm);
    }
    if (articles > largestForOthers) continue;

    const grown = siteHashes(path.join(lab, "out"));
    forget();
    await run("scripts/build.ts", "--lenient");
    const others = differences(grown, siteHashes(path.join(lab, "out")));
    if (others.length > 0)
      throw new Error(`A cold build gives other bytes: ${others.slice(0, 20).join(", ")}`);
    if (values["only-sijill"]) continue;

    const shell = pageParts(path.join(lab, "out"), "ar/articles/000000");
    for (const rival of rivals) {
      const work = path.join(lab, "rivals");
      mkdirSync(work, { recursive: true });
      const measured = await buildWithRival(
        rival,
        "markdown",
        markdown(content, shell),
        root,
        work,
      );
      const made = countPages(measured.output);
      table.cold(rival, { articles, pages: made, files: made }, measured);
    }
  }
  rmSync(lab, { recursive: true, force: true });
  if (values.keep) return;
  writeFileSync(
    path.join(root, "docs", "benchmark-build.svg"),
    barChart("Processor time a page in a cold build, milliseconds", table.bars()),
  );
  await updateBenchmarks(root, "build", table.text());
});

/** Pages of a built site: HTML files. */
function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  ).length;
}

/** The articles for another generator: both languages and, as ours, a third page where there is a translation. */
function markdown(content: string, shell: ReturnType<typeof pageParts>): RivalPage[] {
  return readdirSync(path.join(content, "articles")).flatMap((id) => {
    if (!/^\d+$/.test(id)) return [];
    const text = readFileSync(path.join(content, "articles", id, "ar.md"), "utf8");
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
    const translated = existsSync(path.join(content, "translations", id));
    return ["ar", "en"].flatMap((lang) =>
      ["", ...(translated ? ["/parallel"] : []), "/raw"].map((kind) => {
        return { ...shell, html: "", path: `${lang}/articles/${id}${kind}`, content: body };
      }),
    );
  });
}
