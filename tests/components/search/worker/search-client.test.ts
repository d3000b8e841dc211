import { describe, expect, it } from "vitest";
import {
  workerEngine,
  type WorkerLike,
} from "../../../../components/search/island/start-search.ts";
import type {
  WorkerReply,
  WorkerRequest,
} from "../../../../components/search/worker/search-messages.ts";

/** A worker that keeps questions until the test answers them. */
function worker() {
  const asked: WorkerRequest[] = [];
  const listeners = new Map<string, (event: { data?: WorkerReply }) => void>();
  const like = {
    postMessage: (request: WorkerRequest) => void asked.push(request),
    addEventListener: (type: string, listener: (event: { data?: WorkerReply }) => void) =>
      void listeners.set(type, listener),
  } as unknown as WorkerLike;
  return {
    like,
    asked,
    answer: (data: WorkerReply) => listeners.get("message")?.({ data }),
    stop: () => listeners.get("error")?.({}),
  };
}

describe("workerEngine", () => {
  it("gives each question its own answer, in whatever order they come", async () => {
    const w = worker();
    const engine = workerEngine(w.like);
    const first = engine.complete("ا");
    const second = engine.complete("ال");
    const [a, b] = w.asked.map(({ sequence }) => sequence);
    w.answer({
      kind: "completed",
      sequence: b ?? 0,
      completions: { records: [], words: ["second"] },
    });
    w.answer({
      kind: "completed",
      sequence: a ?? 0,
      completions: { records: [], words: ["first"] },
    });
    expect(await first).toEqual({ records: [], words: ["first"] });
    expect(await second).toEqual({ records: [], words: ["second"] });
  });

  it("rejects when a file of the index could not be had, and when the worker stops", async () => {
    const w = worker();
    const engine = workerEngine(w.like);
    const failed = engine.search({ text: "a" });
    w.answer({ kind: "failed", sequence: w.asked[0]?.sequence ?? 0, reason: "offline" });
    await expect(failed).rejects.toThrow("offline");
    const stopped = engine.search({ text: "b" });
    w.stop();
    await expect(stopped).rejects.toThrow(/stopped/);
  });
});
