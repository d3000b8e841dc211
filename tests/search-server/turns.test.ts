import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Turns } from "../../scripts/search-server/turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const nobodyLeaves = new AbortController().signal;

const second = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));

/** Readers who ask again as soon as they are answered, or a second after they were refused; each question is worked on for so many milliseconds. */
function readersOf(turns: Turns, count: number) {
  let [takes, going] = [0, true];
  const job = () => new Promise<void>((resolve) => setTimeout(resolve, takes));
  const read = async () => {
    while (going) await turns.take(job, nobodyLeaves).catch(second);
  };
  for (let reader = 0; reader < count; reader++) void read();
  return {
    takes: async (milliseconds: number) => {
      takes = milliseconds;
      await vi.advanceTimersByTimeAsync(30_000);
    },
    leave: () => (going = false),
  };
}

it("works on as many questions as the engine is quick for", async () => {
  const turns = new Turns({ atOnce: 20, waiting: 100, seconds: 5 });
  const readers = readersOf(turns, 60);
  expect(turns.running).toBe(4);
  await readers.takes(50);
  expect(turns.running).toBe(20);
  await readers.takes(2000);
  expect(turns.running).toBe(1);
  await readers.takes(50);
  expect(turns.running).toBe(20);
  readers.leave();
});

it("begins no more for one reader who asks one thing after the other", async () => {
  const turns = new Turns({ atOnce: 20, waiting: 100, seconds: 5 });
  const one = readersOf(turns, 1);
  await one.takes(50);
  one.leave();
  const many = readersOf(turns, 60);
  expect(turns.running).toBe(4);
  many.leave();
});

it("tells a question that is late while others wait that too many ask", async () => {
  const turns = new Turns({ atOnce: 1, waiting: 10, seconds: 5 });
  const never = () => new Promise<void>(() => undefined);
  const late = expect(turns.take(never, nobodyLeaves)).rejects.toMatchObject({ statusCode: 429 });
  await vi.advanceTimersByTimeAsync(3000);
  const waiting = expect(turns.take(never, nobodyLeaves)).rejects.toMatchObject({
    statusCode: 429,
  });
  await vi.advanceTimersByTimeAsync(2000);
  await late;
  expect(turns.waiting).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
  expect(turns.waiting).toBe(0);
  expect(turns.running).toBe(1);
});
