import type { TranslatorSettings } from "../../../lib/archive/read/translator.ts";
import type { KnownName } from "../../../lib/translate/known-names.ts";

/** One text that a machine is asked for. */
export interface Job {
  readonly text: string;
  readonly names: readonly Pick<KnownName, "ar" | "en">[];
}

/** What is told of a job. */
export interface Listener {
  /** @returns why the answer is none, in half a sentence; null where it is kept. */
  answer(job: Job, text: string): string | null;
  /** The machine gave no answer that could be kept, for good in this run. */
  failed(job: Job, reason: string): void;
}

/** How a machine is asked; the waits are shorter in tests. */
export interface AskOptions extends Omit<TranslatorSettings, "name"> {
  /** Milliseconds before the first of the repeated tries; each next waits twice as long. */
  readonly firstWait: number;
  /** The server's key; null where it needs none. */
  readonly apiKey: string | null;
  /** Where a command runs. */
  readonly cwd: string;
}

/** Tries of one request, and requests without any answer after which a run ends. */
export const MOST_TRIES = 4;
export const MOST_FAILURES = 5;

/** The machine cannot go on: one sentence, without the full stop. What was answered is kept. */
export class MachineStopped extends Error {}
