/** Something in the content folder that a person has to mend; the rest goes on without it. */
export interface ContentProblem {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** One sentence that begins with the file: which value, what is wrong, what to do. */
  readonly message: string;
}

/** The faults of one file as problems: a fault is a sentence without the file's name and the full stop. */
export function problemsOf(file: string, faults: readonly string[]): readonly ContentProblem[] {
  return faults.map((fault) => ({ file, message: `${file}: ${fault}.` }));
}
