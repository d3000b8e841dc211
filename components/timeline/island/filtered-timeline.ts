import { coarsen, densityOf, type Density, mergeWide } from "@/lib/timeline/data/density.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { filterRun, summaryDensity, type Filter } from "@/lib/timeline/data/summary-density.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { periodExtent } from "@/lib/timeline/dates/period.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import { passesAll, type TimelineFilter } from "./timeline-state.ts";
import type { StoredPeriod, TimelineStore } from "./timeline-store.ts";

/** Up to so many periods their single events are loaded. */
const MOST_PERIODS = 4;

/** The events of a store that pass a filter, counted and listed for any extent. */
export class FilteredTimeline {
  readonly store: TimelineStore;
  #filter: Filter | null = null;
  #asked = 0;
  #months: Density;
  readonly #coarse = new Map<Unit, Density>();
  #days: { readonly key: string; readonly runs: readonly Run[]; readonly density: Density } | null =
    null;

  constructor(store: TimelineStore) {
    this.store = store;
    this.#months = mergeWide(summaryDensity(store.summary, null));
  }

  /** Whether a filter is in force. */
  get isNarrowed(): boolean {
    return this.#filter !== null;
  }

  /** Puts a filter in force, unless another is asked for while its files come. */
  async narrow(filter: TimelineFilter): Promise<void> {
    const asked = ++this.#asked;
    const next = passesAll(filter) ? null : await this.#masksOf(filter);
    if (asked !== this.#asked) return;
    this.#filter = next;
    this.#months = mergeWide(summaryDensity(this.store.summary, next));
    this.#coarse.clear();
    this.#days = null;
  }

  async #masksOf({ kind, country, record }: TimelineFilter): Promise<Filter> {
    const { store } = this;
    const facets = [
      ...(kind === "" ? [] : [`kind-${kind}`]),
      ...(country === "" ? [] : [`country-${country}`]),
      ...(record === "" ? [] : [`record-${record}`]),
    ];
    const [published, ...masks] = await Promise.all([
      store.mask("kind-published"),
      ...facets.map((facet) => store.mask(facet)),
    ]);
    const passes = new Uint8Array(store.summary.total).fill(1);
    for (const mask of masks) mask.forEach((bit, i) => (passes[i] = (passes[i] ?? 0) & bit));
    return { passes, published };
  }

  passes(ordinal: number): boolean {
    return this.#filter === null || this.#filter.passes[ordinal] === 1;
  }

  /** Periods with a place on the axis that an extent touches. */
  periodsIn({ from, to }: Extent): readonly StoredPeriod[] {
    return this.store.periods.filter((period) => {
      const extent = periodExtent(period.key);
      return extent !== null && extent.from < to && extent.to > from;
    });
  }

  /** Loads the single events of an extent, when it is short enough. */
  async load(shown: Extent): Promise<void> {
    const periods = this.periodsIn(shown);
    const missing = periods.filter((period) => this.store.runsOf(period) === null);
    if (periods.length > MOST_PERIODS) return;
    await Promise.all(missing.map((period) => this.store.load(period)));
  }

  /** The single events of an extent; null while they are not loaded. */
  runsIn(shown: Extent): readonly Run[] | null {
    return this.#daysIn(shown)?.runs ?? null;
  }

  /** Counts of an extent by a unit; by months where its days are not loaded. */
  density(shown: Extent, unit: Unit): Density {
    if (unit === "day") return this.#daysIn(shown)?.density ?? this.#months;
    if (unit === "month") return this.#months;
    let coarse = this.#coarse.get(unit);
    if (coarse === undefined) {
      coarse = mergeWide(coarsen(this.#months, unit));
      this.#coarse.set(unit, coarse);
    }
    return coarse;
  }

  #daysIn(shown: Extent) {
    const periods = this.periodsIn(shown);
    if (periods.length > MOST_PERIODS) return null;
    const key = periods.map((period) => period.key).join();
    if (this.#days?.key === key) return this.#days;
    const own: Run[] = [];
    for (const period of periods) {
      const runs = this.store.runsOf(period);
      if (runs === null) return null;
      own.push(...runs);
    }
    // What began in a period that is not shown and reaches into it: the summary has it, being long.
    const ordinals = (run: Run) =>
      periods.some(({ start, count }) => run.ordinal >= start && run.ordinal < start + count);
    const others = summaryDensity(this.store.summary, null).wide.filter((run) => !ordinals(run));
    const filter = this.#filter;
    const all = [...own, ...others].sort((a, b) => a.ordinal - b.ordinal);
    const runs = filter === null ? all : all.flatMap((run) => filterRun(run, filter.passes));
    this.#days = { key, runs, density: mergeWide(densityOf(runs, "day")) };
    return this.#days;
  }
}
