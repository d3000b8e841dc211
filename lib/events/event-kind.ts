/**
 * What a dated sentence is: something that happened then, something that will or should happen after the
 * publication, the article's own news of that day, or else (comparison, attribution, age, statistics).
 */
export const eventKinds = ["happening", "planned", "report", "background"] as const;

export type EventKind = (typeof eventKinds)[number];

/** What a dated sentence tells, and how that was decided. */
export interface Told {
  readonly kind: EventKind;
  /** Name of the rule that decided the kind. */
  readonly kindRule: string;
  /** A name of 4 to 10 words, cut from the sentence's own; null where none could be cut, or none is shown. */
  readonly name: string | null;
}
