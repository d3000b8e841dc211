import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { removeThrough, writeThrough } from "../../../lib/base/write-through.ts";
import type { Written } from "../../../lib/desk/api.ts";
import type { Localized } from "../../../lib/locale/locale.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { ConflictError, Refusal } from "../http/refusal.ts";
import { readVersioned, versionOf } from "./version.ts";

/** Steps that can be undone; older ones are forgotten. */
const mostSteps = 500;

/** Where the desk keeps what is no decision yet: such a file lies beside the journal, not in the content folder. */
export const ownPrefix = "@desk/";

/** One file that a step changes; a text of null is no file. */
interface FileStep {
  /** Path below the content folder, with forward slashes, or with `ownPrefix` below the desk's own. */
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One decision, as it lies in the journal. */
interface Step {
  /** What was decided, as a sentence. */
  readonly what: Localized<string>;
  readonly files: readonly FileStep[];
  /** How far it is; what is under way is finished when the journal is opened again. */
  readonly state: "writing" | "written" | "undoing";
}

/** What a decision writes into one file, and the version that it was made from. */
export interface NewText {
  readonly file: string;
  readonly version: string;
  readonly text: string | null;
}

/** Everything that the desk writes into the content folder goes through it. */
export interface Journal {
  /**
   * Writes files together.
   * @throws ConflictError when one of them has changed; then nothing is written.
   */
  readonly write: (what: Localized<string>, files: readonly NewText[]) => Written;
  /**
   * Takes the last step back.
   * @throws ConflictError when one of its files has changed since; Refusal when there is no step.
   */
  readonly undo: () => Written;
  /** What `undo` would take back. */
  readonly next: () => Localized<string> | null;
}

/**
 * Opens the journal, and finishes what was under way when the process ended. Before a file is touched, the step lies in
 * the journal with the file's text as it was and as it is to be: killed at any moment, either nothing of a decision was
 * written, or all of it is.
 * @param folder of the journal, in the cache.
 */
export function openJournal(folder: string, contentDir: string): Journal {
  // Where articles are written too, so that no reader of the content folder takes a part for a whole.
  const work = path.join(contentDir, "articles", ".desk");
  for (const fresh of [work, path.join(folder, "work")]) {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
  }
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/u.test(name));
  const numbers = names.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b);
  const ownFolder = path.dirname(folder);
  const placeOf = (file: string): string =>
    file.startsWith(ownPrefix)
      ? path.join(ownFolder, file.slice(ownPrefix.length))
      : path.join(contentDir, ...file.split("/"));
  const stepFile = (number: number): string => path.join(folder, `${number}.json`);
  const readStep = (number: number): Step =>
    JSON.parse(readFileSync(stepFile(number), "utf8")) as Step;
  const put = (file: string, text: string | null): void => {
    if (text === null) removeThrough(placeOf(file));
    else {
      const unfinished = file.startsWith(ownPrefix) ? path.join(folder, "work") : work;
      writeThrough(unfinished, placeOf(file), text, true);
    }
  };
  const keep = (number: number, step: Step): void => {
    writeThrough(path.join(folder, "work"), stepFile(number), JSON.stringify(step), true);
  };
  const lastStep = (): { readonly number: number; readonly step: Step } | null => {
    const number = numbers.at(-1);
    return number === undefined ? null : { number, step: readStep(number) };
  };
  const next = (): Localized<string> | null => lastStep()?.step.what ?? null;
  const answer = (files: readonly (readonly [file: string, text: string | null])[]): Written => ({
    files: files.map(([file, text]) => ({ file, version: versionOf(text) })),
    undo: next(),
  });
  const takeBack = (number: number, { files }: Step): void => {
    for (const { file, before, after } of files)
      if (readVersioned(placeOf(file)).text === after) put(file, before);
    removeThrough(stepFile(number));
    numbers.pop();
  };

  finishLast();
  return {
    next,
    write(what, files) {
      const steps = files.map(({ file, version, text }) => {
        const now = readVersioned(placeOf(file));
        if (now.version !== version) throw conflict(file, now, text);
        return { file, before: now.text, after: text };
      });
      const number = (numbers.at(-1) ?? 0) + 1;
      keep(number, { what, files: steps, state: "writing" });
      numbers.push(number);
      const step: Step = { what, files: steps, state: "writing" };
      try {
        finish(number, step);
      } catch (error) {
        takeBack(number, step);
        throw error;
      }
      const other = steps.find(({ file, after }) => readVersioned(placeOf(file)).text !== after);
      if (other !== undefined) {
        takeBack(number, step);
        throw conflict(other.file, readVersioned(placeOf(other.file)), other.after);
      }
      while (numbers.length > mostSteps) removeThrough(stepFile(numbers.shift() ?? 0));
      return answer(steps.map(({ file, after }) => [file, after]));
    },
    undo() {
      const last = lastStep();
      if (last === null) throw new Refusal(400, deskRefusals.nothingToUndo);
      const { number, step } = last;
      for (const { file, before, after } of step.files) {
        const now = readVersioned(placeOf(file));
        if (now.text !== after) throw conflict(file, now, before);
      }
      keep(number, { ...step, state: "undoing" });
      takeBack(number, step);
      return answer(step.files.map(({ file, before }) => [file, before]));
    },
  };

  function finish(number: number, step: Step): void {
    // What somebody has changed meanwhile is theirs.
    for (const { file, before, after } of step.files)
      if (readVersioned(placeOf(file)).text === before) put(file, after);
    keep(number, { ...step, state: "written" });
  }

  function finishLast(): void {
    const last = lastStep();
    if (last?.step.state === "undoing") takeBack(last.number, last.step);
    if (last?.step.state === "writing") finish(last.number, last.step);
  }
}

function conflict(
  file: string,
  now: { readonly text: string | null; readonly version: string },
  yours: string | null,
): ConflictError {
  return new ConflictError({
    ...{ file, version: now.version },
    ...{ theirs: now.text ?? "", yours: yours ?? "" },
  });
}
