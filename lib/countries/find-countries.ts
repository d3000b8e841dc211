/** A country named in a text. Offsets in UTF-16 units, end exclusive. */
export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly start: number;
  readonly end: number;
  readonly form: "name" | "adjective" | "capital";
}
