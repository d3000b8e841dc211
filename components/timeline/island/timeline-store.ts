import type { Locale } from "@/lib/locale/locale.ts";
import { fromTuple, type Run } from "@/lib/timeline/data/run.ts";
import { periodCount, type Filter, type Layer } from "@/lib/timeline/data/summary-density.ts";
import {
  dataPaths,
  type PeriodFile,
  type TimelineSet,
  type TimelineSummary,
} from "@/lib/timeline/data/summary.ts";
import { facetMask, type Facet } from "@/lib/timeline/data/timeline-facets.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";

/** A part of a list: the ordinal of its first entry, and how many follow it. */
export interface ListSlice {
  readonly start: number;
  readonly count: number;
}

/** A period of the summary with its places in the lists. */
export interface StoredPeriod extends Readonly<Record<Layer, ListSlice>> {
  readonly key: string;
  readonly file: string;
}

/** A file of texts: the ordinals it holds, half-open, and its name. */
export interface TextFile {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** A period as its file says it. */
interface LoadedPeriod extends Readonly<Record<Layer, readonly Run[]>> {
  readonly texts: readonly TextFile[];
}

/** Loads the data files of a set of the timeline, each once. */
export class TimelineStore {
  readonly summary: TimelineSummary;
  readonly periods: readonly StoredPeriod[];
  /** Times without anything, which the picture draws short. */
  readonly gaps: readonly Extent[];
  readonly #set: TimelineSet;
  readonly #base: string;
  readonly #locale: Locale;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #loaded = new Map<StoredPeriod, LoadedPeriod>();

  private constructor(set: TimelineSet, base: string, locale: Locale, summary: TimelineSummary) {
    this.#set = set;
    this.#base = base;
    this.#locale = locale;
    this.summary = summary;
    this.gaps = summary.gaps.map(([from, to]) => ({ from, to }));
    const next = { events: 0, published: 0 };
    this.periods = summary.periods.map(({ key, file, ...counts }) => {
      const slice = (layer: Layer) => {
        const own = { start: next[layer], count: periodCount(counts[layer]) };
        next[layer] += own.count;
        return own;
      };
      return { key, file, events: slice("events"), published: slice("published") };
    });
  }

  /** Loads the summary; the browser asks the server whether it has a newer one. */
  static async open(set: TimelineSet, base: string, locale: Locale): Promise<TimelineStore> {
    const address = `${base}/${dataPaths.summary(set)}`;
    const summary = await fetchJson<TimelineSummary>(address, "no-cache");
    return new TimelineStore(set, base, locale, summary);
  }

  /** The runs of a period, when they have been loaded. */
  runsOf(period: StoredPeriod): Readonly<Record<Layer, readonly Run[]>> | null {
    return this.#loaded.get(period) ?? null;
  }

  /** Loads the single events of a period, and the names of its files of texts. */
  async load(period: StoredPeriod): Promise<LoadedPeriod> {
    const known = this.#loaded.get(period);
    if (known !== undefined) return known;
    const file = await this.#load<PeriodFile>(period.file);
    const texts: TextFile[] = [];
    let from = period.events.start;
    for (const [rows, name] of file.text[this.#locale]) {
      texts.push({ from, to: from + rows, name });
      from += rows;
    }
    const runs = (layer: Layer) =>
      file[layer].map((tuple) => fromTuple(tuple, period[layer].start));
    const loaded = { events: runs("events"), published: runs("published"), texts };
    this.#loaded.set(period, loaded);
    return loaded;
  }

  /** A byte of 1 for each event and publication of a facet; all 0 for a facet that nothing has. */
  async mask(key: string): Promise<Filter> {
    const name = this.summary.facets[key];
    const none: Facet = { events: {}, published: {} };
    const facet = name === undefined ? none : await this.#load<Facet>(name);
    const layer = (of: Layer) => {
      const slices = this.periods.map((period) => ({ key: period.key, ...period[of] }));
      const total = slices.reduce((sum, { count }) => sum + count, 0);
      return facetMask(facet[of], slices, total);
    };
    return { events: layer("events"), published: layer("published") };
  }

  /** The list entry of an ordinal; null beyond the list. */
  async item(ordinal: number): Promise<EventItem | null> {
    const period = this.periods.find(({ events }) => ordinal < events.start + events.count);
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
      file = fetchJson(`${this.#base}/${dataPaths.file(this.#set, name)}`, "default");
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
