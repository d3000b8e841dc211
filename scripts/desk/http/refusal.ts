import type { Conflict } from "../../../lib/desk/api.ts";
import type { Localized } from "../../../lib/locale/locale.ts";

type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 500;

/** What was asked cannot be done, or not so: one sentence for the person, in each language. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly sentence: Localized<string>;

  constructor(status: RefusalStatus, sentence: Localized<string>) {
    super(sentence.en);
    this.status = status;
    this.sentence = sentence;
  }
}

/** A file has changed since the decision was made: nothing was written. */
export class ConflictError extends Error {
  readonly conflict: Conflict;

  constructor(conflict: Conflict) {
    super(`${conflict.file} has changed meanwhile.`);
    this.conflict = conflict;
  }
}
