import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { openSolr } from "../../lib/solr/ask/engine.ts";
import { UsageError, type CommandInfo } from "../set-up/arguments.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { startSolr } from "../solr/start-solr.ts";
import { askAll, within } from "./solr/ask-all.ts";
import { askWhileNodesFall } from "./solr/kill-nodes.ts";
import { killPushes } from "./solr/kill-pushes.ts";
import { sendTo } from "./solr/made-archive.ts";
import { makeArticles } from "./search/make-corpus.ts";
import { corpusOnDisk } from "./solr/corpus-file.ts";
import { readParagraphs } from "./solr/read-paragraphs.ts";
import { sizeOnDisk } from "./solr/size-on-disk.ts";
import { updateIndex } from "../../lib/search/index/update.ts";
import { openIndex } from "../../lib/search/engine.ts";
import { createRandom, type Random } from "./tools/random.ts";
import { solrFigures } from "./solr/solr-figures.ts";
import { updateBenchmarks } from "./tools/update-benchmarks.ts";

const info = {
  name: "bench:solr",
  does: `Sends a made archive to a SolrCloud of three nodes that is started for it (two shards, two copies of each), asks it
and the engine over files the same questions, kills nodes while questions run and pushes while they send, and writes the
figures into docs/. The archive is mixed from the paragraphs of FOLDER/corpus-ar.jsonl, and asked are the texts of
FOLDER/questions.jsonl ({"text"} a line). Exit code 1 where a question failed or was answered otherwise.`,
  takes: { name: "FOLDER", does: "the folder with both files", required: true },
  options: {
    articles: { value: "N", does: "how many articles; 100000 without it" },
    questions: { value: "N", does: "how many questions while nodes are killed; 10000 without it" },
    kills: { value: "N", does: "how many pushes are killed under way; 20 without it" },
    memory: { value: "MB", does: "for the heap of a node; 1000 without it" },
  },
  example: "npm run bench:solr -- ../labelled --articles 10000",
} as const satisfies CommandInfo;

/** So many different ones are asked at the most; ten thousand are these again and again. */
const distinct = 500;
/** Of an archive whose pushes are killed. */
const killedArticles = 500;
const alias = "bench";
const readers = 4;

await command(info, async ({ options, rest: [folder = ""] }) => {
  const file = path.join(folder, "corpus-ar.jsonl");
  if (!existsSync(file)) throw new UsageError(`There is no ${file}: name another folder.`);
  const { root } = readSettings();
  const count = Number(options.articles ?? 100_000);
  const random = createRandom(1);
  const asked = new Set(readParagraphs(path.join(folder, "questions.jsonl")));
  const falls = Number(options.questions ?? 10_000);
  const questions = sample([...asked], Math.min(distinct, falls), random);
  const paragraphs = readParagraphs(file);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const load = loadavg()[0] ?? 0;
  const memory = Number(options.memory ?? 1000);
  const solr = await startSolr(3, { memory });
  const { urls } = solr;
  const lab = mkdtempSync(path.join(tmpdir(), "sijill-bench-"));
  try {
    say(`Sending ${count} articles …`);
    const articles = corpusOnDisk(path.join(lab, "corpus"), makeArticles(paragraphs, count));
    const [sent, sending] = await timed(() => sendTo(urls, alias, articles));
    const size = await sizeOnDisk(urls, alias);
    const server = openSolr({ urls, alias });
    say(`${sent.documents} documents in ${sending} s. Asking …`);
    const first = await askAll(server, questions, { readers: 1 });
    const expected = first.answers;
    const quiet = await askAll(server, questions, { readers: 1, expected });
    say(`Median ${within(quiet.times, 50).toFixed(0)} ms. Killing nodes …`);
    const falling = await askWhileNodesFall(solr, server, {
      ...{ questions, expected, readers, count: falls, say },
    });
    say(
      `${falling.falls} falls, ${falling.failed.length} failed, ${falling.wrong.length} wrong. Killing pushes …`,
    );
    const pushes = await killPushes({
      ...{ urls, file, random, articles: killedArticles },
      ...{ kills: Number(options.kills ?? 20), questions: questions.slice(0, 40) },
    });
    say(`${pushes.mixed} mixed. Building the index in files …`);
    // Both would want the processors.
    await solr.end();
    const files = new Map<string, Uint8Array>();
    const put = (name: string, bytes: Uint8Array) => void files.set(name, bytes);
    const [, building] = await timed(() => updateIndex(articles, null, { put, keep: () => false }));
    const engine = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
    const own = await askAll(engine, questions, { readers: 1 });
    const warm = await askAll(engine, questions, { readers: 1, expected });
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const section = solrFigures({
      ...{ count, memory, load, readers, sent, sending, size, first, quiet, falling, pushes },
      ...{ building, bytes, own, warm, killedArticles },
    });
    process.stdout.write(`${section}\n`);
    await updateBenchmarks(root, "solr", section);
    const faults = [first, quiet, falling].flatMap((one) => [...one.failed, ...one.wrong]);
    return faults.length > 0 || pushes.mixed > 0 || !pushes.isWhole ? 1 : 0;
  } finally {
    await solr.end();
    rmSync(lab, { recursive: true });
  }
});

function sample<T>(values: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...values];
  const chosen = Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.below(left.length), 1),
  );
  return chosen.flat();
}

async function timed<T>(work: () => Promise<T>): Promise<[done: T, seconds: number]> {
  const began = performance.now();
  const done = await work();
  return [done, (performance.now() - began) / 1000];
}
