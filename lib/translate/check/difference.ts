/** Something of a paragraph that its translation says otherwise, or does not say: a person should look. */
export interface Difference {
  readonly kind: "number" | "date" | "name";
  /** What is different, in half a sentence. */
  readonly message: string;
}
