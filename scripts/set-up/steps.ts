/** Tells the person waiting how far one step is: `done` of `total`, in the given unit ("pages"). */
export type Progress = (done: number, total: number, unit: string) => void;

/** Runs named steps one after the other and says which, how far, and how long. */
export interface Steps {
  /**
   * Runs one step. Its result is shown, when it is a string, or what `tell` says of it. Errors pass through.
   */
  step<T>(
    name: string,
    run: (progress: Progress) => T | Promise<T>,
    tell?: (result: T) => string,
  ): Promise<T>;
}

/** Seconds as people read them: `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const rest = Math.round(seconds % 60);
  return `${Math.floor(seconds / 60)} min ${String(rest).padStart(2, "0")} s`;
}

/** How often a progress line is repeated where lines cannot be rewritten. */
const plainInterval = 10_000;

/**
 * Makes a reporter for a known number of steps. On a terminal, progress rewrites its line; elsewhere it is
 * a plain line every ten seconds, so that a log stays readable.
 */
export function createSteps(total: number, stream: NodeJS.WriteStream = process.stdout): Steps {
  let current = 0;
  return {
    async step(name, run, tell) {
      current += 1;
      const head = `[${current}/${total}] ${name}`;
      const started = Date.now();
      let shown = started;
      const rewrite = stream.isTTY;
      stream.write(rewrite ? `${head} …` : `${head} …\n`);
      const progress: Progress = (done, of, unit) => {
        const now = Date.now();
        if (now - shown < (rewrite ? 100 : plainInterval)) return;
        shown = now;
        const line = `${head} … ${done} of ${of} ${unit}, ${duration(now - started)}`;
        stream.write(rewrite ? `\r\u001B[K${line}` : `${line}\n`);
      };
      try {
        const result = await run(progress);
        const told = tell?.(result) ?? (typeof result === "string" ? result : "");
        const note = told === "" ? "" : `: ${told}`;
        stream.write(
          `${rewrite ? "\r\u001B[K" : ""}${head}${note} (${duration(Date.now() - started)})\n`,
        );
        return result;
      } catch (error) {
        stream.write(
          `${rewrite ? "\r\u001B[K" : ""}${head}: failed after ${duration(Date.now() - started)}\n`,
        );
        throw error;
      }
    },
  };
}
