/** Something in the content folder that a person has to mend; the rest goes on without it. */
export interface ContentProblem {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** Which value, what is wrong, what to do: a sentence without the file's name and the full stop. */
  readonly message: string;
}

/** The faults of one file as problems. */
export function problemsOf(file: string, faults: readonly string[]): readonly ContentProblem[] {
  return faults.map((message) => ({ file, message }));
}

/** What to tell of a problem. */
export function sentenceOf({ file, message }: ContentProblem): string {
  return `${file}: ${message}.`;
}
