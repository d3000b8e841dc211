import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError, type CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { makeCorpus } from "./search/make-corpus.ts";
import { measureInBrowser } from "./search/measure-in-browser.ts";
import { serveFiles } from "./search/serve-files.ts";
import { pagefind, sijill } from "./search/systems.ts";
import { flexSearchAsItComes, miniSearchAsItComes } from "./search/whole-index-rivals.ts";

const info = {
  name: "bench:search",
  does: `Measures search beside Pagefind, MiniSearch and FlexSearch as it comes, in one run, and prints Markdown. The corpus is
made from the paragraphs of FOLDER/corpus-ar.jsonl ({"text"} a line); asked are the questions of the tasks arcd, xquad-ar
and ki-mix in FOLDER/questions.jsonl ({"text", "task"} a line).`,
  takes: { name: "FOLDER", does: "the folder with both files", required: true },
  options: {
    articles: { value: "NUMBER", does: "how many articles; 10000 without it" },
    only: { value: "NAME", does: "sijill leaves the others out" },
  },
  example: "npm run bench:search -- ../labelled --articles 1000 --only sijill",
} as const satisfies CommandInfo;

await command(info, async ({ options, rest: [folder = ""] }) => {
  if (!existsSync(join(folder, "corpus-ar.jsonl")))
    throw new UsageError(`There is no ${join(folder, "corpus-ar.jsonl")}: name another folder.`);
  const rows = <T>(name: string): T[] =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as T);

  const articles = Number(options.articles ?? 10_000);
  const ASKED = 200;
  const asked = rows<{ text: string; task: string }>("questions.jsonl").filter(({ task }) =>
    ["arcd", "xquad-ar", "ki-mix"].includes(task),
  );
  const step = Math.floor(asked.length / ASKED);
  const questions = Array.from({ length: ASKED }, (_, at) => asked[at * step]?.text ?? "");

  console.error(`Making ${articles} articles …`);
  const paragraphs = rows<{ text: string }>("corpus-ar.jsonl").map(({ text }) => text);
  const documents = makeCorpus(paragraphs, articles);
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const { only } = options;

  console.log(`| ${articles} articles | build | all files | to the first result | a cold question (median, 95 %) | first result, slow line | a warm question in Chromium (median, 95 %) | heap |
|---|---|---|---|---|---|---|---|`);
  for (const make of only === "sijill" ? [sijill] : [sijill, pagefind]) {
    console.error(`Building ${make.name} …`);
    const system = await make(documents);
    const all = [...system.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    const server = await serveFiles((path) => system.files.get(path) ?? null);
    console.error(`Asking ${system.name} …`);
    const figures = await measureInBrowser(server.address, server.sent, questions);
    server.close();
    console.log(
      `| ${system.name} | ${system.buildSeconds.toFixed(1)} s | ${mega(all)} | ${kilo(figures.firstBytes)} | ${figures.questionBytes.map(kilo).join(", ")} | ${(figures.slowFirst / 1000).toFixed(2)} s | ${figures.warm.map(ms).join(", ")} | ${figures.heap.toFixed(0)} MB |`,
    );
  }
  if (only !== "sijill") {
    console.log(`
| whole index in memory | build | index, gzipped | a warm question in Node (median, 95 %) |
|---|---|---|---|`);
    for (const measure of [flexSearchAsItComes, miniSearchAsItComes]) {
      const { name, buildSeconds, indexBytes, warm } = await measure(documents, questions);
      console.log(
        `| ${name} | ${buildSeconds.toFixed(1)} s | ${mega(indexBytes)} | ${warm.map(ms).join(", ")} |`,
      );
    }
  }
});
