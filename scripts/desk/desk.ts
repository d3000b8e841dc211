import type { Localized } from "../../lib/locale/locale.ts";
import type { ContentProblem } from "../../lib/schema/content-problem.ts";
import type { DeskArchive } from "./archive/desk-archive.ts";
import type { Person } from "./person.ts";

/** What the desk's addresses work on. */
export interface Desk {
  readonly archive: DeskArchive;
  readonly person: Person;
  /** What the last ingest said is wrong. */
  readonly told: () => readonly ContentProblem[];
  readonly undo: () => Localized<string> | null;
  readonly preview: () => string | null;
}
