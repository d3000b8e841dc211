import type { Answers } from "./answers.ts";
import type { Job } from "./translator.ts";
import type { Wanted } from "./wanted.ts";

/** The texts that a machine is asked for, and the articles that wait for them. */
interface Jobs {
  readonly list: readonly Job[];
  /** A text is answered, or will not be. */
  settle(text: string): void;
  /** How many articles wait. */
  open(): number;
}

/**
 * The texts that have no answer yet, each once.
 * @param onWhole is called with an article's id when nothing of it is waited for any more.
 */
export function jobsOf(
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  answers: Answers,
  onWhole: (id: string) => void,
): Jobs {
  const jobs = new Map<string, Job>();
  const articles = new Map<string, Set<string>>();
  const open = new Map<string, number>();
  for (const [id, ofArticle] of wanted) {
    for (const { segment, pieces } of ofArticle) {
      for (const text of pieces) {
        if (answers.get(text) !== null) continue;
        jobs.set(text, { text, names: segment.names });
        articles.set(text, (articles.get(text) ?? new Set()).add(id));
      }
    }
  }
  for (const ids of articles.values()) for (const id of ids) open.set(id, (open.get(id) ?? 0) + 1);
  for (const id of wanted.keys()) if (!open.has(id)) onWhole(id);
  return {
    list: [...jobs.values()],
    settle(text: string): void {
      for (const id of articles.get(text) ?? []) {
        const rest = (open.get(id) ?? 0) - 1;
        open.set(id, rest);
        if (rest === 0) onWhole(id);
      }
    },
    open: () => [...open.values()].filter((rest) => rest > 0).length,
  };
}
