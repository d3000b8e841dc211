import pLimit from "p-limit";
import { Refusal } from "./problem.ts";

/** How many questions are taken, and for how long one may wait. */
interface Most {
  /** The most that are worked on at once, however quick the engine is. */
  readonly atOnce: number;
  readonly waiting: number;
  /** That a question may take, its waiting included. */
  readonly seconds: number;
}

/** For so much of its time a question waits: what is begun later would hardly be answered in time. */
const SHARE_OF_WAITING = 0.5;
/** After this share of its time a question that is not answered is refused, where others wait. */
const SHARE_OF_ALL = 0.9;
/** A question that is worked on for more than this share of its time is slow. */
const SHARE_OF_WORK = 0.2;
/** So many are worked on at once until the engine has shown what it can do. */
const AT_FIRST = 4;
/** For each slow question so many are begun less as are begun more for a quick one: some one in five is slow then. */
const SLOW = 4;

/**
 * Lets some questions be worked on at once, and others wait for their turn; the next is refused at once, and so is one that
 * has waited too long, so that what is begun is answered in time and memory has a bound. How many are worked on at once
 * follows from how quick the engine is, as the window of TCP follows from the line (RFC 5681): one more after a round of
 * quick answers, fewer after slow ones. A question counts until the engine is done with it, also where nobody waits for the
 * answer any more.
 */
export class Turns {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #most: Most;
  /** How many may be worked on at once; a fraction, of which the whole part counts. */
  #window: number;
  #waiting = 0;

  constructor(most: Most) {
    this.#window = Math.min(AT_FIRST, most.atOnce);
    this.#limit = pLimit(this.#window);
    this.#most = most;
  }

  /** Questions that are being worked on. */
  get running(): number {
    return this.#limit.activeCount;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Does a job when its turn comes.
   * @param signal ended where nobody waits for it any more: it is then not begun.
   * @throws {Refusal} 429 where too many wait already, or it has waited too long, or is not done in time while others wait
   */
  async take<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    // Those that were refused while they waited lie in the queue until their turn.
    if (this.#limit.pendingCount >= this.#most.waiting) throw crowded();
    let state: "waits" | "begun" | "refused" = "waits";
    this.#waiting++;
    const leave = (next: "begun" | "refused") => {
      state = next;
      this.#waiting--;
    };
    const timers: NodeJS.Timeout[] = [];
    const refused = new Promise<never>((_, reject) => {
      const after = (share: number, isDue: () => boolean) =>
        timers.push(
          setTimeout(
            () => {
              if (!isDue()) return;
              if (state === "waits") leave("refused");
              reject(crowded());
            },
            this.#most.seconds * share * 1000,
          ),
        );
      after(SHARE_OF_WAITING, () => state === "waits");
      after(SHARE_OF_ALL, () => this.waiting > 0);
    });
    const done = this.#limit(async () => {
      if (state === "refused") throw crowded();
      leave("begun");
      signal.throwIfAborted();
      const begun = performance.now();
      try {
        return await job();
      } finally {
        this.#learn((performance.now() - begun) / 1000);
      }
    });
    try {
      return await Promise.race([done, refused]);
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  /** Opens or closes the window after a question that was worked on for so many seconds. */
  #learn(seconds: number): void {
    const isSlow = seconds > this.#most.seconds * SHARE_OF_WORK;
    // Without others waiting nothing shows that more could be done.
    if (!isSlow && this.waiting === 0) return;
    const step = (isSlow ? -SLOW : 1) / this.#window;
    this.#window = Math.min(Math.max(this.#window + step, 1), this.#most.atOnce);
    this.#limit.concurrency = Math.floor(this.#window);
  }
}

const crowded = (): Refusal =>
  new Refusal(429, "Too many questions are asked at this moment; ask again.");
