import type { Locale } from "@/lib/locale/locale.ts";
import { dataPaths } from "@/lib/timeline/data-paths.ts";
import type { EventItem } from "@/lib/timeline/event-item.ts";
import { facetMask, type FacetOrdinals } from "@/lib/timeline/facet-ordinals.ts";
import { fromTuple, type RunTuple } from "@/lib/timeline/run-tuple.ts";
import type { Run } from "@/lib/timeline/run.ts";
import { periodCount } from "@/lib/timeline/summary-density.ts";
import type { PeriodEntry, TimelineSummary } from "@/lib/timeline/summary.ts";

/** A period of the summary with its place in the list. */
export interface StoredPeriod extends PeriodEntry {
  readonly start: number;
  readonly count: number;
}

/** A file of texts: the ordinals it holds, half-open, and its name. */
export interface TextFile {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Loads the data files of a timeline, each once. */
export class TimelineStore {
  readonly summary: TimelineSummary;
  readonly periods: readonly StoredPeriod[];
  readonly texts: readonly TextFile[];
  readonly #base: string;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #runs = new Map<string, readonly Run[]>();

  private constructor(base: string, locale: Locale, summary: TimelineSummary) {
    this.#base = base;
    this.summary = summary;
    const periods: StoredPeriod[] = [];
    const texts: TextFile[] = [];
    let start = 0;
    for (const period of summary.periods) {
      const count = periodCount(period);
      periods.push({ ...period, start, count });
      let from = start;
      for (const [rows, name] of period.text[locale]) {
        texts.push({ from, to: from + rows, name });
        from += rows;
      }
      start += count;
    }
    this.periods = periods;
    this.texts = texts;
  }

  /** Loads the summary; the browser asks the server whether it has a newer one. */
  static async open(base: string, locale: Locale): Promise<TimelineStore> {
    const summary = await fetchJson<TimelineSummary>(`${base}/${dataPaths.summary}`, "no-cache");
    return new TimelineStore(base, locale, summary);
  }

  /** The runs of a period, when they have been loaded. */
  runsOf(period: StoredPeriod): readonly Run[] | null {
    return period.runs === null ? [] : (this.#runs.get(period.runs) ?? null);
  }

  async loadRuns(period: StoredPeriod): Promise<void> {
    if (period.runs === null || this.#runs.has(period.runs)) return;
    const tuples = await this.#load<readonly RunTuple[]>(period.runs);
    this.#runs.set(
      period.runs,
      tuples.map((tuple) => fromTuple(tuple, period.start)),
    );
  }

  /** A byte of 1 for each event of a facet; all 0 for a facet that no event has. */
  async mask(facet: string): Promise<Uint8Array> {
    const name = this.summary.facets[facet];
    const { total } = this.summary;
    if (name === undefined) return new Uint8Array(total);
    return facetMask(await this.#load<FacetOrdinals>(name), this.periods, total);
  }

  /** The list entry of an ordinal; null beyond the list. */
  async item(ordinal: number): Promise<EventItem | null> {
    const file = this.texts.find(({ from, to }) => from <= ordinal && ordinal < to);
    return file === undefined ? null : ((await this.rows(file))[ordinal - file.from] ?? null);
  }

  rows(file: TextFile): Promise<readonly EventItem[]> {
    return this.#load<readonly EventItem[]>(file.name);
  }

  #load<T>(name: string): Promise<T> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = fetchJson(`${this.#base}/${dataPaths.file(name)}`, "default");
      this.#files.set(name, file);
      // What failed may be tried again.
      file.catch(() => this.#files.delete(name));
    }
    return file as Promise<T>;
  }
}

/** Loads a JSON file; anything but a good answer is an error. */
export async function fetchJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
