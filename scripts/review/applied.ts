import type { NewText } from "../desk/write/journal.ts";

/** A row that cannot be used: one sentence without the full stop. */
export interface RowFault {
  readonly line: number;
  readonly message: string;
}

/** What a table decides: how often what, which rows cannot be used, and the files that are to be written. */
export interface Applied {
  readonly counts: Readonly<Record<string, number>>;
  readonly faults: readonly RowFault[];
  readonly files: readonly NewText[];
}
