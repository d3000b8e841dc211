const WIDTH = 30;
const MILLISECONDS = 100;
const PLAIN_EVERY = 1000;

/** Says how far a long run is: a bar on a terminal, plain lines otherwise, nothing for short runs. */
interface Progress {
  step(done: number): void;
  end(): void;
}

/**
 * @param total number of things, which are called `things`.
 * @param out where to (standard error: standard output is the summary's).
 */
export function startProgress(
  total: number,
  { out = process.stderr, things = "files" }: { out?: NodeJS.WriteStream; things?: string } = {},
): Progress {
  const started = Date.now();
  let drawn = 0;
  let said = 0;
  const rest = (done: number): string => {
    const seconds = ((Date.now() - started) / 1000) * (total / Math.max(done, 1) - 1);
    return seconds < 1 ? "" : `, about ${Math.ceil(seconds)} s left`;
  };
  return {
    step(done) {
      if (out.isTTY) {
        if (Date.now() - drawn < MILLISECONDS && done < total) return;
        drawn = Date.now();
        const filled = Math.round((WIDTH * done) / total);
        const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        out.write(`\r${bar} ${done} of ${total} ${things}${rest(done)}\u001B[K`);
      } else if (total > PLAIN_EVERY && done - said >= PLAIN_EVERY) {
        said = done;
        out.write(`${done} of ${total} ${things}${rest(done)}\n`);
      }
    },
    end() {
      if (out.isTTY && drawn > 0) out.write("\r\u001B[K");
    },
  };
}
