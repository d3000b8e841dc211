import { isoDay, parseIsoDay } from "@/lib/dates/civil-day.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";

/** What the timeline is narrowed to; empty texts narrow nothing. */
export interface TimelineFilter {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Id of an authority record. */
  readonly record: string;
  /** Whether everything that texts date is shown, comparisons and background too. */
  readonly all: boolean;
}

/** What the timeline shows, as its address says it. */
export interface TimelineState {
  readonly filter: TimelineFilter;
  /** What the picture shows; null for what the page came with. */
  readonly extent: Extent | null;
  /** Id of the chosen event. */
  readonly event: string;
}

/** The filter that narrows nothing. */
export const noFilter: TimelineFilter = { country: "", record: "", all: false };

/** Whether a filter narrows nothing and shows no more than is shown unasked. */
export function isDefault({ country, record, all }: TimelineFilter): boolean {
  return country === "" && record === "" && !all;
}

/** Whether a filter leaves something out. */
export function isNarrowed({ country, record }: TimelineFilter): boolean {
  return country !== "" || record !== "";
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the parameters of an address; what is malformed is left aside. */
export function readTimelineState(parameters: URLSearchParams): TimelineState {
  const get = (name: string) => parameters.get(name) ?? "";
  const from = get("from");
  const to = get("to");
  const isExtent = DAY.test(from) && DAY.test(to) && from < to;
  return {
    filter: {
      country: get("country").toUpperCase(),
      record: get("record"),
      all: get("all") === "1",
    },
    extent: isExtent ? { from: parseIsoDay(from), to: parseIsoDay(to) } : null,
    event: get("event"),
  };
}

/** Writes the parameters, always in one order. */
export function writeTimelineState({ filter, extent, event }: TimelineState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of ["country", "record"] as const) {
    if (filter[name] !== "") parameters.set(name, filter[name]);
  }
  if (filter.all) parameters.set("all", "1");
  if (extent !== null) {
    parameters.set("from", isoDay(Math.round(extent.from)));
    parameters.set("to", isoDay(Math.round(extent.to)));
  }
  if (event !== "") parameters.set("event", event);
  return parameters;
}

/** Makes a state the address of the page: as a step that the reader can go back from, or in place of the last. */
export function writeAddress(state: TimelineState, history: "push" | "replace"): void {
  const search = writeTimelineState(state).toString();
  const address = search === "" ? location.pathname : `?${search}`;
  if (history === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}
