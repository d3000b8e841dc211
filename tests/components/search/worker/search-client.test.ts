import { describe, expect, it, vi } from "vitest";
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

const renewed = () => Promise.resolve();

describe("workerEngine", () => {
  it("gives each question its own answer, in whatever order they come", async () => {
    const w = worker();
    const engine = workerEngine(w.like, renewed);
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

  it("asks once more where a file of the index could not be had, when the page has been renewed", async () => {
    const w = worker();
    const steps: string[] = [];
    const engine = workerEngine(w.like, () => {
      steps.push(`renewed after ${w.asked.length}`);
      return Promise.resolve();
    });
    const completions = { records: [], words: ["found"] };
    const asking = engine.complete("a");
    w.answer({ kind: "failed", sequence: w.asked[0]?.sequence ?? 0, reason: "gone" });
    await vi.waitFor(() => {
      expect(w.asked).toHaveLength(2);
    });
    w.answer({ kind: "completed", sequence: w.asked[1]?.sequence ?? 0, completions });
    expect(await asking).toEqual(completions);
    expect(steps).toEqual(["renewed after 1"]);
  });

  it("rejects when it still cannot be had, when nothing can, and when the worker stops", async () => {
    const w = worker();
    const engine = workerEngine(w.like, renewed);
    const failed = engine.search({ text: "a" });
    w.answer({ kind: "failed", sequence: w.asked[0]?.sequence ?? 0, reason: "gone" });
    await vi.waitFor(() => {
      expect(w.asked).toHaveLength(2);
    });
    w.answer({ kind: "failed", sequence: w.asked[1]?.sequence ?? 0, reason: "still gone" });
    await expect(failed).rejects.toThrow("still gone");
    const offline = workerEngine(w.like, () => Promise.reject(new TypeError("no network")));
    const unasked = offline.search({ text: "b" });
    w.answer({ kind: "failed", sequence: w.asked[2]?.sequence ?? 0, reason: "gone" });
    await expect(unasked).rejects.toThrow("no network");
    const stopping = worker();
    const stopped = workerEngine(stopping.like, renewed).search({ text: "c" });
    stopping.stop();
    await expect(stopped).rejects.toThrow(/stopped/);
    expect(stopping.asked).toHaveLength(1);
  });
});
