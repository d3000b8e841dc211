/** Something in the content folder that a person has to mend; the rest goes on without it. */
export interface ContentProblem {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** One sentence: which file or value, what is wrong, what to do. */
  readonly message: string;
}
