import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { locales } from "../../lib/locale/locale.ts";
import type { CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { barChart } from "./tools/bar-chart.ts";
import { longArticles } from "./pages/long-articles.ts";
import { measurePages } from "./pages/measure-pages.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";
import type { PageWeight } from "./pages/weigh-pages.ts";
import { weighAlone, weighPages } from "./pages/weigh-pages.ts";

const addresses = ["ar/articles/000", "ar/articles/003", "en/articles/000", "en/articles/003"];

const info = {
  name: "bench:pages",
  does: `Weighs article pages beside those of other generators, and asks Lighthouse: of one article in each language, or of
every kind of page. Writes the figures into docs/; exit code 1 when a page is heavier than its budget.`,
  options: {
    "no-lighthouse": { does: "only weighs" },
    all: { does: "asks Lighthouse of every kind of page" },
  },
  example: "npm run bench:pages -- --no-lighthouse",
} as const satisfies CommandInfo;

await command(info, async ({ options }) => {
  const { root, outDir, cacheDir, contentDir } = readSettings();
  const work = path.join(cacheDir, "bench", "pages");
  mkdirSync(work, { recursive: true });
  const folders = { root, outDir };
  const shipped = await weighPages(addresses, folders, work);
  const long = await longArticles(root, contentDir);
  const rows = [
    ...shipped,
    ...locales.map((locale) => weighAlone(`${locale}, a made article`, long[locale])),
  ];
  const lines = [
    "| page | text alone | all it says, bare | Sijill | to the bare | to the text | Eleventy 3.1.6 | Astro 5.9.4 |",
    "|---|---|---|---|---|---|---|---|",
    ...rows.map(({ page, text, content, sijill, ...others }) => {
      const times = (than: number) => `${(sijill / than).toFixed(2)} ×`;
      const rivals = [others.eleventy, others.astro].map((bytes) => bytes ?? "–");
      return `| ${[page, text, content, sijill, times(content), times(text), ...rivals].join(" | ")} |`;
    }),
  ];
  const mean = (key: Exclude<keyof PageWeight, "page">) =>
    shipped.reduce((sum, row) => sum + (row[key] ?? 0), 0) / shipped.length;
  writeFileSync(
    path.join(root, "docs", "benchmark-pages.svg"),
    barChart("An article page: HTML, CSS and JavaScript, bytes after gzip (mean of four)", [
      ["title and text alone", mean("text")],
      ["all it says, bare", mean("content")],
      ["Sijill", mean("sijill")],
      ["Eleventy", mean("eleventy")],
      ["Astro", mean("astro")],
    ]),
  );
  const worst = Math.max(
    ...shipped.map((row) => row.sijill / Math.min(row.eleventy ?? 0, row.astro ?? 0)),
  ).toFixed(3);
  lines.push("", `At worst ${worst} × the lighter of Eleventy and Astro (budget: 1.05).`);
  if (!options["no-lighthouse"]) {
    lines.push("", ...(await measurePages(folders, options.all, work)));
  }
  process.stdout.write(`${lines.join("\n")}\n`);
  await updateBenchmarks(root, "pages", lines.join("\n"));
  if (Number(worst) > 1.05) throw new Error("A page is heavier than its budget beside the others.");
});
