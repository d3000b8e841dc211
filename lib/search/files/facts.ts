import { ByteReader, ByteWriter } from "./bytes.ts";
import { facetNames, type FacetName, type SearchDocument } from "../types.ts";

/**
 * What narrows and counts results: for each value of each facet the seats of its articles, and the days
 * between which each article's date lies. One file, read when facets, filters or dates are asked for.
 */
export interface Facts {
  /** Value → ascending seats. */
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, readonly number[]>>>;
  /** Seat → the first day that its EDTF date may mean, counted from 0000-01-01 by 372 days a year; 0 undated. */
  readonly days: Readonly<Int32Array>;
  /** Folded name → value, for each facet: what a reader may write for it in a query. */
  readonly labels: Readonly<Record<FacetName, ReadonlyMap<string, string>>>;
}

/** Days of a year in `days`: 12 months of 31, so that order and year need no calendar. */
export const DAYS_OF_YEAR = 372;

/** The first day that an EDTF date may mean, for order only; 0 when undated or unknown. */
function dayOf(edtf: string | null): number {
  const match = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? "");
  if (!match) return 0;
  const [, year, month, day] = match;
  const months = Math.min(12, Math.max(1, Number(month ?? 1))) - 1;
  return Number(year) * DAYS_OF_YEAR + months * 31 + Math.max(1, Number(day ?? 1)) - 1;
}

/** The values that an article has in a facet. */
function facetValues(document: SearchDocument, facet: FacetName): readonly string[] {
  switch (facet) {
    case "country":
      return document.countries;
    case "person":
      return document.people;
    case "organisation":
      return document.organisations;
    case "system":
      return document.systems;
    case "event":
      return document.events;
    case "language":
      return Object.entries(document.paragraphs)
        .filter(([, paragraphs]) => paragraphs.length > 0)
        .map(([locale]) => locale);
    case "source":
      return document.source === null ? [] : [document.source];
  }
}

/** What one article adds to the facts. */
export interface ArticleFacts {
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  readonly day: number;
}

/** What an article adds to the facts. */
export function articleFacts(document: SearchDocument): ArticleFacts {
  const values = Object.fromEntries(
    facetNames.map((facet) => [facet, facetValues(document, facet)]),
  ) as Record<FacetName, readonly string[]>;
  return { values, day: dayOf(document.date) };
}

/** Writes facts: the labels and postings of every facet, then the days. */
export function writeFacts(facts: Facts): Uint8Array {
  const writer = new ByteWriter();
  for (const facet of facetNames) {
    const values = [...facts.facets[facet]].sort(([a], [b]) => (a < b ? -1 : 1));
    writer.number(values.length);
    for (const [value, seats] of values) {
      writer.text(value).number(seats.length);
      writeAscending(writer, seats);
    }
    const labels = [...facts.labels[facet]].sort(([a], [b]) => (a < b ? -1 : 1));
    writer.number(labels.length);
    for (const [label, value] of labels) writer.text(label).text(value);
  }
  writer.number(facts.days.length);
  for (const day of facts.days) writer.number(day);
  return writer.finish();
}

function writeAscending(writer: ByteWriter, seats: readonly number[]): void {
  let previous = 0;
  for (const seat of seats) {
    writer.number(seat - previous);
    previous = seat;
  }
}

/** Reads what `writeFacts` wrote. */
export function openFacts(bytes: Uint8Array): Facts {
  const reader = new ByteReader(bytes);
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  const labels = {} as Record<FacetName, Map<string, string>>;
  for (const facet of facetNames) {
    facets[facet] = new Map();
    for (let left = reader.number(); left > 0; left--) {
      const value = reader.text();
      let seat = 0;
      const seats = Array.from({ length: reader.number() }, () => (seat += reader.number()));
      facets[facet].set(value, seats);
    }
    labels[facet] = new Map();
    for (let left = reader.number(); left > 0; left--) {
      const label = reader.text();
      labels[facet].set(label, reader.text());
    }
  }
  const days = Int32Array.from({ length: reader.number() }, () => reader.number());
  return { facets, days, labels };
}
