import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { locales } from "../../lib/locale/locale.ts";
import { serveSite } from "../serve/serve-site.ts";
import { runMain } from "../set-up/run-main.ts";
import { readSettings } from "../set-up/settings.ts";
import { pageAddresses } from "./page-addresses.ts";
import { lighthouse } from "./lighthouse.ts";
import { nextAsIs } from "./next-as-is.ts";
import { gzipped, pageParts } from "./page-parts.ts";
import { buildWithRival, rivals } from "./rival-builds.ts";
import { updateBenchmarks } from "./update-benchmarks.ts";
import { bareText } from "./bare-text.ts";
import { barChart } from "./bar-chart.ts";

// `npm run bench:pages [-- --no-lighthouse | --all]`: the weight of article pages beside other generators, and
// what Lighthouse says: of one article in each language, or (--all) of every kind of page.
await runMain(async () => {
  const { root, outDir, cacheDir } = readSettings();
  const work = path.join(cacheDir, "bench", "pages");
  mkdirSync(work, { recursive: true });
  const addresses = ["ar/articles/000", "ar/articles/003", "en/articles/000", "en/articles/003"];
  const parts = addresses.map((address) => pageParts(outDir, address));
  const outputs: Record<string, string> = {};
  for (const rival of rivals) {
    outputs[rival] = (await buildWithRival(rival, "html", parts, root, work)).output;
  }
  const rows = parts.map((page) => {
    const weigh = (folder: string) =>
      gzipped(readFileSync(path.join(folder, page.path, "index.html")));
    return {
      page: page.path,
      bare: gzipped(bareText(page.html)),
      sijill: gzipped(page.html),
      eleventy: weigh(outputs["eleventy"] ?? ""),
      astro: weigh(outputs["astro"] ?? ""),
      next: nextAsIs(path.join(cacheDir, "export"), page.path)?.bytes ?? null,
    };
  });
  const lines = [
    "| page | bare text | Sijill | Eleventy 3.1.6 | Astro 5.9.4 | Next as it comes |",
    "|---|---|---|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${row.page} | ${row.bare} | ${row.sijill} (${(row.sijill / row.bare).toFixed(2)} ×) | ${row.eleventy} | ${row.astro} | ${row.next ?? "–"} |`,
    ),
  ];
  const mean = (key: "bare" | "sijill" | "eleventy" | "astro" | "next") =>
    rows.reduce((sum, row) => sum + (row[key] ?? 0), 0) / rows.length;
  writeFileSync(
    path.join(root, "docs", "benchmark-pages.svg"),
    barChart("An article page: HTML, CSS and JavaScript, bytes after gzip (mean of four)", [
      ["bare text", mean("bare")],
      ["Sijill", mean("sijill")],
      ["Eleventy", mean("eleventy")],
      ["Astro", mean("astro")],
      ...(rows.some((row) => row.next === null)
        ? []
        : [["Next as it comes", mean("next")] as const]),
    ]),
  );
  const worst = Math.max(
    ...rows.map((row) => row.sijill / Math.min(row.eleventy, row.astro)),
  ).toFixed(3);
  lines.push("", `At worst ${worst} × the lighter of Eleventy and Astro (budget: 1.05).`);

  if (!process.argv.includes("--no-lighthouse")) {
    const server = await serveSite({ outDir, basePath: "", port: 0 });
    const { port } = server.address() as AddressInfo;
    const all = process.argv.includes("--all");
    const shown = all ? pageAddresses : pageAddresses.slice(0, 1);
    lines.push("", "| page | Lighthouse | LCP | CLS | requests | kB | not full |");
    lines.push("|---|---|---|---|---|---|---|");
    for (const language of locales) {
      for (const address of shown) {
        const page = `${language}/${address}`;
        const result = await lighthouse(`http://localhost:${port}/${page}`, root);
        lines.push(
          `| ${page} | ${result.scores.join(" / ")} | ${result.lcp} ms | ${result.cls.toFixed(3)} | ${result.requests} | ${(result.bytes / 1000).toFixed(1)} | ${result.lost.join(", ")} |`,
        );
        process.stdout.write(`${lines.at(-1) ?? ""}\n`);
      }
    }
    server.close();
  }
  process.stdout.write(`${lines.join("\n")}\n`);
  updateBenchmarks(root, "pages", lines.join("\n"));
  if (Number(worst) > 1.05) throw new Error("A page is heavier than its budget beside the others.");
});
