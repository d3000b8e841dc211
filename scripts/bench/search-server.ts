import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { hostileQuestions } from "./search-server/hostile-questions.ts";
import { loadServer } from "./search-server/load-server.ts";
import { makeIndex, rawParagraphs } from "./search-server/make-index.ts";
import { makeCorpus } from "./search/make-corpus.ts";
import { inMemory } from "./solr/corpus-file.ts";
import { sendTo } from "./solr/made-archive.ts";
import { startSolr } from "../solr/start-solr.ts";
import { installTools } from "./tools/install-tools.ts";
import { createRandom } from "./tools/random.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";

const info = {
  name: "bench:search-server",
  does: `Asks the search server on 200 connections for a minute, hostile questions among them, over the index of a made
archive or a SolrCloud that has it, and writes the figures into docs/. Exit code 1 where it answered anything but 200 and 4xx.`,
  options: {
    articles: { value: "N", does: "how many articles the archive has; 2000 without it" },
    seconds: { value: "N", does: "how long; 60 without it" },
    nodes: {
      value: "N",
      does: "starts a SolrCloud of so many nodes, and asks it instead of files",
    },
  },
  example: "npm run bench:search-server -- --articles 10000",
} as const satisfies CommandInfo;

const connections = 200;
const port = 4871;
/** What the archive is called on Solr. */
const alias = "load";

/** Addresses of questions: words of the archive, words being typed, and one in five that means harm. */
function addressesOf(sentences: readonly string[]): readonly string[] {
  const source = createRandom(1);
  const address = (route: string, parameters: Readonly<Record<string, string>>) =>
    `/v1/${route}?${new URLSearchParams(parameters).toString()}`;
  return Array.from({ length: 501 }, (_, at) => {
    if (at % 5 === 4) {
      const q = source.pick(hostileQuestions);
      const kinds = [{ q }, { q, typing: "1" }, { person: q }, { q, page: "999" }, { q, x: q }];
      return address("search", source.pick(kinds));
    }
    const words = source.pick(sentences).split(/\s+/);
    const from = Math.floor(source.next() * words.length);
    const text = words.slice(from, from + 1 + (at % 3)).join(" ");
    if (at % 5 === 3) return address("complete", { q: text.slice(0, 4) });
    return address("search", at % 5 === 2 ? { q: text.slice(0, -1), typing: "1" } : { q: text });
  });
}

await command(info, async ({ options }) => {
  const { root, contentDir } = readSettings();
  const articles = Number(options.articles ?? 2000);
  const seconds = Number(options.seconds ?? 60);
  const tools = await installTools(root);
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-load-"));
  const paragraphs = rawParagraphs(contentDir);
  const documents = makeCorpus(paragraphs, articles);
  const addresses = addressesOf(
    paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.؟!])\s+/)),
  );
  const solr = options.nodes === undefined ? null : await startSolr(Number(options.nodes));
  process.stdout.write(`Making an index of ${articles} articles.\n`);
  if (solr === null) await makeIndex(documents, folder);
  else await sendTo(solr.urls, alias, inMemory(documents));
  const engine =
    solr === null ? ["--index", folder] : ["--solr", solr.urls.join(","), "--alias", alias];
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/search-serve.ts", ...engine, "--trust-proxy", "loopback"],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    await once(server.stdout, "data");
    process.stdout.write(`Asking on ${connections} connections for ${seconds} seconds.\n`);
    const load = loadavg()[0] ?? 0;
    const url = `http://127.0.0.1:${port}`;
    const { memory, latency, statusCodeStats, ...rest } = await loadServer(tools, url, addresses, {
      connections,
      seconds,
    });
    const statuses = Object.entries(statusCodeStats).sort();
    const after = await fetch(`${url}/ready`);
    const over = solr === null ? "in files" : `on ${solr.urls.length} nodes of Solr`;
    const section = [
      `${articles.toLocaleString("en")} made articles ${over}, ${connections} connections for ${seconds} s on loopback, one question in five hostile; load average before ${load.toFixed(1)}.`,
      "",
      "| answers | count |",
      "|---|---:|",
      ...statuses.map(([status, { count }]) => `| ${status} | ${count.toLocaleString("en")} |`),
      `| connection errors | ${rest.errors} |`,
      `| of them timeouts | ${rest.timeouts} |`,
      "",
      `${Math.round(rest.requests.total / seconds)} answers a second; median ${latency.p50} ms, 97.5 % within ${latency.p97_5} ms, 99 % within ${latency.p99} ms, the longest ${latency.max} ms. Ready afterwards: ${after.status === 200 ? "yes" : "no"}.`,
      "",
      `| second | ${memory.map(({ at }) => at).join(" | ")} |`,
      `|---|${memory.map(() => "---:").join("|")}|`,
      `| memory, MB | ${memory.map(({ mb }) => mb.toFixed(0)).join(" | ")} |`,
    ].join("\n");
    process.stdout.write(`${section}\n`);
    await updateBenchmarks(root, solr === null ? "search-server" : "search-server-solr", section);
    const wrong = statuses.some(([status]) => status !== "200" && !status.startsWith("4"));
    return wrong || rest.errors > 0 || after.status !== 200 ? 1 : 0;
  } finally {
    server.kill();
    await once(server, "close");
    await solr?.end();
    rmSync(folder, { recursive: true, force: true });
  }
});
