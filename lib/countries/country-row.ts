import type { Localized } from "../locale/locale.ts";
import type { GuardName } from "./guards/guards.ts";

/** One form by which texts name a country. */
export interface Form {
  /** As newspapers print it; the finder folds it. */
  readonly text: string;
  /** The rule of `guards.ts` that must agree before the form counts; absent when the form is never in doubt. */
  readonly guard?: GuardName;
  /** Whether an adjective is taken through its inflections; false for names, capitals and broken plurals. */
  readonly inflected: boolean;
}

/** What the table knows of one country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** The name that newspapers print, for display. */
  readonly name: Localized<string>;
  /** Names, the display name among them. */
  readonly names: Localized<readonly Form[]>;
  /** Adjectives and words for its people, in the masculine singular without article. */
  readonly adjectives: Localized<readonly Form[]>;
  /** Capitals, seats of government and recent capitals. */
  readonly capitals: Localized<readonly Form[]>;
  /** What is ambiguous about it, for people who edit the table; often empty. */
  readonly note: string;
}
