import { NotTaken, requestTranslation } from "./request-translation.ts";
import {
  MachineStopped,
  MOST_FAILURES,
  type AskOptions,
  type Job,
  type Listener,
} from "./translator.ts";

/**
 * Asks a server that speaks LibreTranslate's API (`POST /translate`), some requests at a time, each of as many texts as
 * its characters allow. A request that fails for now is tried again; texts whose answers do not fit are asked one by one.
 * @throws MachineStopped when the server refuses us, or does not answer time and again.
 */
export async function askServer(
  jobs: readonly Job[],
  options: AskOptions,
  listener: Listener,
): Promise<void> {
  const batches = batchesOf(jobs, options.characters)[Symbol.iterator]();
  let failures = 0;
  let stopped: MachineStopped | null = null;

  const ask = async (batch: readonly Job[]): Promise<void> => {
    let answers: readonly string[] | string;
    try {
      answers = await requestTranslation(batch, options);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof NotTaken && batch.length > 1) return askEach(batch);
      if (error instanceof NotTaken) failures = 0;
      else if (error instanceof MachineStopped) stopped ??= error;
      else if (++failures >= MOST_FAILURES)
        stopped ??= new MachineStopped(
          `the server failed ${failures} times in a row, the last time because ${reason}`,
        );
      for (const job of batch) listener.failed(job, reason);
      return;
    }
    failures = 0;
    const doubted = batch.flatMap((job, at): (readonly [Job, string])[] => {
      const answer = typeof answers === "string" ? undefined : answers[at];
      const doubt = answer === undefined ? String(answers) : listener.answer(job, answer);
      return doubt === null ? [] : [[job, doubt]];
    });
    if (batch.length > 1) return askEach(doubted.map(([job]) => job));
    for (const [job, doubt] of doubted) listener.failed(job, doubt);
  };
  const askEach = async (list: readonly Job[]): Promise<void> => {
    for (const job of list) if (stopped === null) await ask([job]);
  };

  const worker = async (): Promise<void> => {
    for (const batch of { [Symbol.iterator]: () => batches }) {
      if (stopped !== null) return;
      await ask(batch);
    }
  };
  await Promise.all(Array.from({ length: options.requests }, worker));
  // Assigned in what runs beside this.
  const end = stopped as MachineStopped | null;
  if (end !== null) throw end;
}

function* batchesOf(jobs: readonly Job[], characters: number): Generator<readonly Job[]> {
  let batch: Job[] = [];
  let size = 0;
  for (const job of jobs) {
    if (batch.length > 0 && size + job.text.length > characters) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(job);
    size += job.text.length;
  }
  if (batch.length > 0) yield batch;
}
