/** Something in the content folder that a person has to mend; the rest goes on without it. */
export interface ContentProblem {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** One sentence that begins with the file: which value, what is wrong, what to do. */
  readonly message: string;
}
