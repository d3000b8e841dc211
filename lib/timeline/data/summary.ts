import type { Locale, Localized } from "../../locale/locale.ts";
import type { Extent } from "../dates/extent.ts";
import type { RunTuple } from "./run.ts";

/** Folder of the timeline's data files, from the root of the site. */
const FOLDER = "timeline-data";

/**
 * The two sets of data: what happened or was planned, with the publications, and the other dates that texts give. Each
 * event is in one of them; a reader who does not ask for the second loads nothing of it.
 */
export const timelineSets = ["events", "rest"] as const;
export type TimelineSet = (typeof timelineSets)[number];

/** Addresses of the data files, without base path and leading slash. */
export const dataPaths = {
  summary: (set: TimelineSet) => `${FOLDER}/${set}/summary.json`,
  file: (set: TimelineSet, name: string) => `${FOLDER}/${set}/${name}`,
  /** Events of one day (`MM-DD`) of any year. */
  onThisDay: (locale: Locale, day: string) => `${FOLDER}/day/${locale}/${day}.json`,
} as const;

/** Rows of text files: how many events each file holds, and its name; in order. */
export type TextFiles = readonly (readonly [number, string])[];

/** The two lists that a summary counts. */
export type Layer = "events" | "published";

/** How many of a list stand in one period. */
export interface LayerCounts {
  /** As `PeriodSlice.groups`; zeros at the end are left out. */
  readonly groups: readonly number[];
  /** Runs that no single month holds. */
  readonly wide: readonly RunTuple[];
}

/** What the summary says of one period. */
export interface PeriodEntry {
  readonly key: string;
  readonly events: LayerCounts;
  /** The publications of the period: they have ordinals of their own, and no texts. */
  readonly published: LayerCounts;
  /** The period's file, a `PeriodFile`. */
  readonly file: string;
}

/** What the browser loads of a period when single events or texts are asked for. */
export interface PeriodFile {
  /** All runs of the period. */
  readonly events: readonly RunTuple[];
  readonly published: readonly RunTuple[];
  readonly text: Localized<TextFiles>;
}

/**
 * What the browser loads first: the counts of the whole timeline by month, and the names of the files that
 * hold the rest. Names bear a hash of their content, so that files of two builds never mix.
 */
export interface TimelineSummary {
  /** Number of events; publications are not among them. */
  readonly total: number;
  /** What the first picture shows; null when nothing is placed. */
  readonly extent: Extent | null;
  /** Times without anything, which pictures draw short; those of the rest are times without anything of either set. */
  readonly gaps: readonly (readonly [from: number, to: number, drawn: number])[];
  /** File of the lanes of all events, `PackedCodes`. */
  readonly lanes: string;
  readonly periods: readonly PeriodEntry[];
  /** Facet (`country-KR`, `record-<id>`) → file with the ordinals of its events and publications. */
  readonly facets: Readonly<Record<string, string>>;
}
