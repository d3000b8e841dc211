import pLimit from "p-limit";
import { Refusal } from "./problem.ts";

/**
 * Lets so many questions be worked on at once, and so many wait for their turn; the next is refused at once, so that what
 * waits is answered in time and memory has a bound. A question counts until the engine is done with it, also where nobody
 * waits for the answer any more.
 */
export class Turns {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #mostWaiting: number;

  constructor(most: { readonly atOnce: number; readonly waiting: number }) {
    this.#limit = pLimit(most.atOnce);
    this.#mostWaiting = most.waiting;
  }

  /** Questions that are being worked on. */
  get running(): number {
    return this.#limit.activeCount;
  }

  get waiting(): number {
    return this.#limit.pendingCount;
  }

  /**
   * Does a job when its turn comes.
   * @param signal ended where nobody waits for it any more: it is then not begun.
   * @throws {Refusal} 503 where too many wait already
   */
  take<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.waiting >= this.#mostWaiting)
      return Promise.reject(new Refusal(503, "Too many questions wait already; ask again."));
    return this.#limit(() => {
      signal.throwIfAborted();
      return job();
    });
  }
}
