/** A date or interval found in a text. Offsets in UTF-16 units, end exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** The value, EDTF, never more precise than the text allows. */
  readonly edtf: string;
  /** The rule that found it. */
  readonly rule: string;
  /** Whether the value was resolved against the reference date or another date, rather than standing there. */
  readonly anchored: boolean;
}
