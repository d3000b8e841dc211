import type { Locale, Localized } from "../../locale/locale.ts";
import type { Extent } from "../dates/extent.ts";
import type { RunTuple } from "./run.ts";

/** Folder of the timeline's data files, from the root of the site. */
const FOLDER = "timeline-data";

/** Addresses of the data files, without base path and leading slash. */
export const dataPaths = {
  summary: `${FOLDER}/summary.json`,
  file: (name: string) => `${FOLDER}/${name}`,
  /** Events of one day (`MM-DD`) of any year. */
  onThisDay: (locale: Locale, day: string) => `${FOLDER}/day/${locale}/${day}.json`,
} as const;

/** Rows of text files: how many events each file holds, and its name; in order. */
export type TextFiles = readonly (readonly [number, string])[];

/** What the summary says of one period. */
export interface PeriodEntry {
  readonly key: string;
  /** As `PeriodSlice.groups`; zeros at the end are left out. */
  readonly groups: readonly number[];
  /** Publications among the events that lie wholly in the month of their group; zeros at the end left out. */
  readonly published: readonly number[];
  /** Runs that no single month holds. */
  readonly wide: readonly RunTuple[];
  /** The period's file, a `PeriodFile`. */
  readonly file: string;
}

/** What the browser loads of a period when single events or texts are asked for. */
export interface PeriodFile {
  /** All runs of the period. */
  readonly runs: readonly RunTuple[];
  readonly text: Localized<TextFiles>;
}

/**
 * What the browser loads first: the counts of the whole timeline by month, and the names of the files that
 * hold the rest. Names bear a hash of their content, so that files of two builds never mix.
 */
export interface TimelineSummary {
  readonly total: number;
  /** What the first picture shows; null when nothing is placed. */
  readonly extent: Extent | null;
  readonly periods: readonly PeriodEntry[];
  /** Facet (`kind-published`, `country-KR`, `record-<id>`) → file with the ordinals of its events. */
  readonly facets: Readonly<Record<string, string>>;
}
