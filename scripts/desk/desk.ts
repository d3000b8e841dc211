import type { Authority, AuthorityType } from "../../lib/authorities/authority.ts";
import type { EnglishSuggestion } from "../../lib/desk/api.ts";
import type { NameList } from "./archive/name-list.ts";
import type { MergesFile } from "./write/merges.ts";
import type { readVersioned } from "./write/version.ts";
import type { ContentProblem } from "../../lib/schema/content-problem.ts";
import type { DeskArchive } from "./archive/desk-archive.ts";
import type { Person } from "./person.ts";
import type { Journal } from "./write/journal.ts";

/** What the desk's addresses work on. */
export interface Desk {
  readonly archive: DeskArchive;
  readonly person: Person;
  readonly journal: Journal;
  readonly names: NameList;
  readonly merges: MergesFile;
  /** English names for an Arabic one, best first; the country is that of a body that every country has, else null. */
  readonly english: (
    name: string,
    type: AuthorityType,
    country: string | null,
  ) => readonly EnglishSuggestion[];
  /** A file below the content folder. */
  readonly readFile: (file: string) => ReturnType<typeof readVersioned>;
  /** Where a record lies, below the content folder. */
  readonly fileOfRecord: (record: Authority) => string;
  /** The day, as EDTF. */
  readonly today: () => string;
  /** Has the machine's side follow what was written: names of files below the content folder. */
  readonly follow: (files: readonly string[]) => void;
  /** What the last ingest said is wrong. */
  readonly told: () => readonly ContentProblem[];
  readonly preview: () => string | null;
}
