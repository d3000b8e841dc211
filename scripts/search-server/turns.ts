import pLimit from "p-limit";
import { Refusal } from "./problem.ts";

/** How many questions are taken, and for how long one may wait. */
interface Most {
  readonly atOnce: number;
  readonly waiting: number;
  /** That a question may take, its waiting included. */
  readonly seconds: number;
}

/** For so much of its time a question waits: what is begun later would hardly be answered in time. */
const SHARE_OF_WAITING = 0.5;

/**
 * Lets so many questions be worked on at once, and so many wait for their turn; the next is refused at once, and so is one
 * that has waited too long, so that what is begun is answered in time and memory has a bound. A question counts until the
 * engine is done with it, also where nobody waits for the answer any more.
 */
export class Turns {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #most: Most;

  constructor(most: Most) {
    this.#limit = pLimit(most.atOnce);
    this.#most = most;
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
   * @throws {Refusal} 429 where too many wait already, or it has waited too long
   */
  async take<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.waiting >= this.#most.waiting) throw crowded();
    let state: "waits" | "begun" | "refused" = "waits";
    let timer: NodeJS.Timeout | undefined;
    const refused = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          if (state !== "waits") return;
          state = "refused";
          reject(crowded());
        },
        this.#most.seconds * SHARE_OF_WAITING * 1000,
      );
    });
    const done = this.#limit(() => {
      if (state === "refused") throw crowded();
      signal.throwIfAborted();
      state = "begun";
      return job();
    });
    try {
      return await Promise.race([done, refused]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const crowded = (): Refusal =>
  new Refusal(429, "Too many questions are asked at this moment; ask again.");
