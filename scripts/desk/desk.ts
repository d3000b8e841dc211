import type { ContentProblem } from "../../lib/schema/content-problem.ts";
import type { DeskArchive } from "./archive/desk-archive.ts";
import type { Person } from "./person.ts";
import type { Journal } from "./write/journal.ts";

/** What the desk's addresses work on. */
export interface Desk {
  readonly archive: DeskArchive;
  readonly person: Person;
  readonly journal: Journal;
  /** The day, as EDTF. */
  readonly today: () => string;
  /** Has the machine's side follow what was written: names of files below the content folder. */
  readonly follow: (files: readonly string[]) => void;
  /** What the last ingest said is wrong. */
  readonly told: () => readonly ContentProblem[];
  readonly preview: () => string | null;
}
