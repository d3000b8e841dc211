import { readRecords } from "../../../lib/archive/read/read-records.ts";
import type { TranslatorSettings } from "../../../lib/archive/read/translator.ts";
import { doubtOf } from "../../../lib/translate/doubt-of.ts";
import { cleanTarget } from "../../../lib/schema/clean-text.ts";
import { placeOf } from "../../../lib/translate/segment.ts";
import { importArticle, type Outcome } from "../import-article.ts";
import { openAnswers, type Answers } from "./answers.ts";
import { askCommand } from "./ask-command.ts";
import { askServer } from "./ask-server.ts";
import { jobsOf } from "./jobs-of.ts";
import { MachineStopped, type Listener } from "./translator.ts";
import { wantedIn, type Wanted, type WantedOptions } from "./wanted.ts";

/** What a machine is to translate, and how. */
export interface MachineOptions extends Omit<WantedOptions, "characters"> {
  readonly cacheDir: string;
  readonly translator: TranslatorSettings;
  /** The server's key; null where it needs none. */
  readonly apiKey: string | null;
  /** Milliseconds before a request is tried again for the first time. */
  readonly firstWait: number;
  /** Is told how many of how many texts are settled. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What came of it. */
export interface MachineRun {
  /** Of each headline and paragraph that was answered. */
  readonly outcomes: readonly Outcome[];
  /** Sentences about what got no answer, and about files that have to be mended first. */
  readonly faults: readonly string[];
  /** Why the machine could not go on; null where it did. */
  readonly stopped: string | null;
  /** Articles that are left for another run. */
  readonly left: number;
}

/**
 * Has a machine translate what is missing, and what it translated itself of an Arabic that has changed; never what a
 * person has written. Each answer is kept before it is used, and an article is written when all of it is answered: a run
 * that was killed, and run again, ends as one that was not.
 */
export async function runMachine(options: MachineOptions): Promise<MachineRun> {
  const { contentDir, translator, firstWait, apiKey } = options;
  const { name, ...ask } = translator;
  const { records } = readRecords(contentDir);
  const answers = openAnswers(options.cacheDir, name);
  const { characters } = translator;
  const { wanted, left, faults } = wantedIn({ ...options, characters }, records, answers);

  const outcomes = new Map<string, readonly Outcome[]>();
  const jobs = jobsOf(wanted, answers, (id) => {
    const returned = (wanted.get(id) ?? []).flatMap((one) => returnedOf(id, one, answers));
    const made = { engine: name };
    outcomes.set(id, importArticle(id, returned, records, { contentDir, made, dryRun: false }));
  });
  const failed = new Map<string, string>();
  let done = 0;
  const settle = (text: string): void => {
    options.onProgress(++done, jobs.list.length);
    jobs.settle(text);
  };
  const listener: Listener = {
    answer(job, text) {
      const doubt = doubtOf(job.text, text);
      if (doubt !== null) return doubt;
      answers.add(job.text, cleanTarget(text));
      settle(job.text);
      return null;
    },
    failed(job, reason) {
      failed.set(job.text, reason);
      settle(job.text);
    },
  };
  let stopped: string | null = null;
  try {
    const asked = translator.server === undefined ? askCommand : askServer;
    await asked(jobs.list, { ...ask, firstWait, apiKey, cwd: contentDir }, listener);
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
    stopped = error.message;
  }
  const unanswered = [...wanted].flatMap(([id, ofArticle]) =>
    ofArticle.flatMap(({ segment, pieces }) => {
      const reason = pieces.map((piece) => failed.get(piece)).find((known) => known !== undefined);
      const place = placeOf(id, segment.anchor);
      return reason === undefined ? [] : [`${place}: not translated: ${reason}.`];
    }),
  );
  return {
    outcomes: [...wanted.keys()].flatMap((id) => outcomes.get(id) ?? []),
    faults: [...faults, ...unanswered],
    stopped,
    left: left + jobs.open(),
  };
}

function returnedOf(id: string, { segment, pieces }: Wanted, answers: Answers) {
  const english = pieces.map((piece) => answers.get(piece));
  if (english.includes(null)) return [];
  const place = placeOf(id, segment.anchor);
  const { stamp, source } = segment;
  return [{ where: place, place, stamp, source, target: english.join(" "), confirmed: true }];
}
