import { facetNames, type FacetName } from "../types.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";

/**
 * What narrows and counts results: for each value of each facet the numbers of its articles, and the days
 * between which each article's date lies. One file, read when facets, filters or dates are asked for.
 */
export interface Facts {
  /** Value → ascending document numbers. */
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, readonly number[]>>>;
  /** Document → the first day that its EDTF date may mean, counted from 0000-01-01 by 372 days a year; 0 undated. */
  readonly days: Readonly<Int32Array>;
}

/** Days of a year in `days`: 12 months of 31, so that order and year need no calendar. */
export const DAYS_OF_YEAR = 372;

/** Writes facts: the values of every facet with their postings, then the days. */
export function writeFacts(facts: Facts): Uint8Array {
  const writer = new ByteWriter();
  for (const facet of facetNames) {
    const values = [...facts.facets[facet]].sort(([a], [b]) => (a < b ? -1 : 1));
    writer.number(values.length);
    let previous = "";
    for (const [value, docs] of values) {
      writer.frontCoded(previous, value).number(docs.length).ascending(docs);
      previous = value;
    }
  }
  writer.number(facts.days.length);
  for (const day of facts.days) writer.number(day);
  return writer.finish();
}

/** Reads what `writeFacts` wrote. */
export function openFacts(bytes: Uint8Array): Facts {
  const reader = new ByteReader(bytes);
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  for (const facet of facetNames) {
    facets[facet] = new Map();
    let value = "";
    for (let left = reader.number(); left > 0; left--) {
      value = reader.frontCoded(value);
      facets[facet].set(value, reader.ascending(reader.number()));
    }
  }
  const days = Int32Array.from({ length: reader.number() }, () => reader.number());
  return { facets, days };
}
