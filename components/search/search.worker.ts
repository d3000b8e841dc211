import { openIndex } from "@/lib/search/open-index.ts";
import type { SearchEngine } from "@/lib/search/types.ts";
import { shardReader } from "./shard-reader.ts";
import type { WorkerAnswer, WorkerQuestion } from "./search-messages.ts";

/** Address of the index's folder, given to the worker as its name. */
const index = self.name;
let engine: Promise<SearchEngine> | undefined;

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  const { sequence } = question;
  try {
    engine ??= Promise.resolve(openIndex(shardReader(index)));
    const opened = await engine;
    return question.kind === "search"
      ? { kind: "found", sequence, response: await opened.search(question.request) }
      : { kind: "completed", sequence, words: await opened.complete(question.text) };
  } catch (error) {
    engine = undefined; // what could not be had now may be had later
    return { kind: "failed", sequence, reason: String(error) };
  }
}

self.addEventListener("message", (event: MessageEvent<WorkerQuestion>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply);
  });
});
