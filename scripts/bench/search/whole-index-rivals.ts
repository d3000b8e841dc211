import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { Index } from "flexsearch";
import type { SearchDocument } from "../../../lib/search/types.ts";
import { installTools } from "../tools/install-tools.ts";
import { quantile } from "./measure-in-browser.ts";
import { textOf } from "./systems.ts";

/** A library that needs its whole index in memory: what a page would have to load, and how fast it answers. */
export interface WholeIndexFigures {
  readonly name: string;
  readonly buildSeconds: number;
  /** The exported index, gzipped, without any text to show. */
  readonly indexBytes: number;
  /** Milliseconds a question in Node: median and 95th percentile. */
  readonly warm: readonly [number, number];
}

function timed(questions: readonly string[], ask: (text: string) => unknown): [number, number] {
  for (const question of questions.slice(0, 20)) ask(question);
  const times = questions.map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
  return [quantile(times, 0.5), quantile(times, 0.95)];
}

/** FlexSearch as it comes, with `suggest`, without which long questions find nothing. */
export async function flexSearchAsItComes(
  documents: readonly SearchDocument[],
  questions: readonly string[],
): Promise<WholeIndexFigures> {
  const index = new Index({ tokenize: "strict" });
  const start = performance.now();
  for (const [at, document] of documents.entries()) index.add(at, textOf(document));
  const buildSeconds = (performance.now() - start) / 1000;
  let indexBytes = 0;
  const parts: (string | undefined)[] = [];
  index.export((_key: string, data: string | undefined) => parts.push(data));
  // `export` goes on by itself and does not say when it is done.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const part of parts) indexBytes += gzipSync(part ?? "").length;
  const warm = timed(questions, (text) => index.search(text, { limit: 10, suggest: true }));
  return { name: "FlexSearch as it comes", buildSeconds, indexBytes, warm };
}

/** MiniSearch as it comes. */
export async function miniSearchAsItComes(
  documents: readonly SearchDocument[],
  questions: readonly string[],
): Promise<WholeIndexFigures> {
  interface Constructor {
    new (options: { fields: string[] }): {
      addAll(documents: readonly object[]): void;
      search(text: string): unknown[];
      toJSON(): object;
    };
  }
  const entry = join(
    await installTools(join(import.meta.dirname, "../../..")),
    "node_modules/minisearch/dist/es/index.js",
  );
  const { default: MiniSearch } = (await import(pathToFileURL(entry).href)) as {
    default: Constructor;
  };
  const index = new MiniSearch({ fields: ["text"] });
  const start = performance.now();
  index.addAll(documents.map((document, id) => ({ id, text: textOf(document) })));
  const buildSeconds = (performance.now() - start) / 1000;
  const indexBytes = gzipSync(JSON.stringify(index)).length;
  const warm = timed(questions, (text) => index.search(text));
  return { name: "MiniSearch as it comes", buildSeconds, indexBytes, warm };
}
