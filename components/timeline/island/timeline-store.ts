import type { Locale } from "@/lib/locale/locale.ts";
import { fromTuple, type Run } from "@/lib/timeline/data/run.ts";
import { periodCount } from "@/lib/timeline/data/summary-density.ts";
import {
  dataPaths,
  type PeriodEntry,
  type PeriodFile,
  type TimelineSummary,
} from "@/lib/timeline/data/summary.ts";
import { facetMask, type FacetOrdinals } from "@/lib/timeline/data/timeline-facets.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";

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

/** A period as its file says it. */
interface LoadedPeriod {
  readonly runs: readonly Run[];
  readonly texts: readonly TextFile[];
}

/** Loads the data files of a timeline, each once. */
export class TimelineStore {
  readonly summary: TimelineSummary;
  readonly periods: readonly StoredPeriod[];
  readonly #base: string;
  readonly #locale: Locale;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #loaded = new Map<StoredPeriod, LoadedPeriod>();

  private constructor(base: string, locale: Locale, summary: TimelineSummary) {
    this.#base = base;
    this.#locale = locale;
    this.summary = summary;
    let start = 0;
    this.periods = summary.periods.map((period) => {
      const stored = { ...period, start, count: periodCount(period) };
      start += stored.count;
      return stored;
    });
  }

  /** Loads the summary; the browser asks the server whether it has a newer one. */
  static async open(base: string, locale: Locale): Promise<TimelineStore> {
    const summary = await fetchJson<TimelineSummary>(`${base}/${dataPaths.summary}`, "no-cache");
    return new TimelineStore(base, locale, summary);
  }

  /** The runs of a period, when they have been loaded. */
  runsOf(period: StoredPeriod): readonly Run[] | null {
    return this.#loaded.get(period)?.runs ?? null;
  }

  /** Loads the single events of a period, and the names of its files of texts. */
  async load(period: StoredPeriod): Promise<LoadedPeriod> {
    const known = this.#loaded.get(period);
    if (known !== undefined) return known;
    const file = await this.#load<PeriodFile>(period.file);
    const texts: TextFile[] = [];
    let from = period.start;
    for (const [rows, name] of file.text[this.#locale]) {
      texts.push({ from, to: from + rows, name });
      from += rows;
    }
    const runs = file.runs.map((tuple) => fromTuple(tuple, period.start));
    const loaded = { runs, texts };
    this.#loaded.set(period, loaded);
    return loaded;
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
    const period = this.periods.find(({ start, count }) => ordinal < start + count);
    if (period === undefined || ordinal < 0) return null;
    const { texts } = await this.load(period);
    const file = texts.find(({ to }) => ordinal < to);
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
