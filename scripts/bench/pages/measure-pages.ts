import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { locales } from "../../../lib/locale/locale.ts";
import { serveSite } from "../../serve/serve-site.ts";
import { bareText } from "./bare-text.ts";
import { pageAddresses } from "./page-addresses.ts";
import { steadyLighthouse } from "./lighthouse.ts";

/** How much later than a bare text the article may show its largest part. */
const lcpBudget = 1.25;

/**
 * Runs Lighthouse on one article in each language, or on every kind of page, and on the article's bare text
 * served the same way.
 * @returns lines of Markdown: a table, and the comparison with the bare text
 */
export async function measurePages(
  { root, outDir }: { root: string; outDir: string },
  all: boolean,
  work: string,
): Promise<readonly string[]> {
  const bare = path.join(work, "bare");
  const article = pageAddresses[0];
  for (const language of locales) {
    mkdirSync(path.join(bare, language), { recursive: true });
    const html = readFileSync(path.join(outDir, language, article, "index.html"), "utf8");
    writeFileSync(path.join(bare, language, "index.html"), bareText(html));
  }
  const site = await serveSite({ outDir, basePath: "", port: 0 });
  const bareSite = await serveSite({ outDir: bare, basePath: "", port: 0 });
  const at = (server: typeof site, page: string) =>
    `http://localhost:${(server.address() as AddressInfo).port}/${page}`;
  const lines = [
    "| page | Lighthouse | LCP | CLS | requests | kB | runs | not full |",
    "|---|---|---|---|---|---|---|---|",
  ];
  const compared: string[] = [];
  try {
    for (const language of locales) {
      for (const address of all ? pageAddresses : pageAddresses.slice(0, 1)) {
        const page = `${language}/${address}`;
        const result = await steadyLighthouse(at(site, page), root);
        lines.push(
          `| ${page} | ${result.scores.join(" / ")} | ${result.lcp} ms | ${result.cls.toFixed(3)} | ${result.requests} | ${(result.bytes / 1000).toFixed(1)} | ${result.runs} | ${result.lost.join(", ")} |`,
        );
        process.stdout.write(`${lines.at(-1) ?? ""}\n`);
        if (address !== article) continue;
        const { lcp } = await steadyLighthouse(at(bareSite, `${language}/`), root);
        compared.push(`${language} ${(result.lcp / lcp).toFixed(2)} × (bare ${lcp} ms)`);
      }
    }
  } finally {
    site.close();
    bareSite.close();
  }
  return [
    ...lines,
    "",
    `Largest contentful paint of the article beside its bare text, same run: ${compared.join(", ")} (budget: ${lcpBudget} ×).`,
  ];
}
