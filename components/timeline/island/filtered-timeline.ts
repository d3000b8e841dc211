import {
  coarsen,
  densityOf,
  mergeWide,
  isPublished,
  type Density,
} from "@/lib/timeline/data/density.ts";
import type { PlacedPeriod } from "@/lib/timeline/data/placed-periods.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import {
  filterRun,
  summaryDensity,
  summaryWide,
  type Filter,
} from "@/lib/timeline/data/summary-density.ts";
import type { Layer } from "@/lib/timeline/data/summary.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { periodExtent } from "@/lib/timeline/dates/period.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import { masksOf } from "./masks-of.ts";
import { noFilter, type TimelineFilter } from "./timeline-state.ts";
import type { TimelineStore } from "./timeline-store.ts";

/** Up to so many periods their single events are loaded. */
const MOST_PERIODS = 4;

/** The events that pass a filter, counted and listed for any extent. */
export class FilteredTimeline {
  readonly #open: (all: boolean) => Promise<TimelineStore>;
  #store: TimelineStore;
  #wanted: TimelineFilter = noFilter;
  #filter: Filter | null = null;
  #asked = 0;
  #months: Density;
  /** Of everything, whatever the filter. */
  #wide: readonly Run[];
  readonly #coarse = new Map<Unit, Density>();
  #days: { readonly key: string; readonly runs: readonly Run[]; readonly density: Density } | null =
    null;

  /**
   * @param store - what is shown unasked.
   * @param open - gives that, or everything that texts date, each time the same.
   */
  constructor(store: TimelineStore, open: (all: boolean) => Promise<TimelineStore>) {
    this.#open = open;
    this.#store = store;
    this.#months = mergeWide(summaryDensity(store.periods, null, store.codes));
    this.#wide = summaryWide(store.periods);
  }

  /** What is shown, before it is narrowed. */
  get store(): TimelineStore {
    return this.#store;
  }

  /** The filter in force. */
  get filter(): TimelineFilter {
    return this.#wanted;
  }

  /** Puts a filter in force, unless another is asked for while its files come. */
  async narrow(filter: TimelineFilter): Promise<void> {
    const asked = ++this.#asked;
    const store = await this.#open(filter.all);
    const next = await masksOf(store, filter);
    if (asked !== this.#asked) return;
    this.#store = store;
    this.#wide = summaryWide(store.periods);
    this.#wanted = filter;
    this.#filter = next;
    this.#months = mergeWide(summaryDensity(store.periods, next, store.codes));
    this.#coarse.clear();
    this.#days = null;
  }

  passes(ordinal: number): boolean {
    return this.#filter === null || this.#filter.events[ordinal] === 1;
  }

  /** How many events of a period pass. */
  countIn({ events: { start, count } }: PlacedPeriod): number {
    let passing = 0;
    for (let i = start; i < start + count; i++) if (this.passes(i)) passing += 1;
    return passing;
  }

  /** Periods with a place on the axis that an extent touches. */
  periodsIn({ from, to }: Extent): readonly PlacedPeriod[] {
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
      coarse = mergeWide(coarsen(this.#months, unit, this.#store.codes));
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
      own.push(...runs.events, ...runs.published);
    }
    // What began in a period that is not shown and reaches into it: the summary has it, being long.
    const isOwn = (run: Run) =>
      periods.some((period) => {
        const { start, count } = period[layerOf(run)];
        return run.ordinal >= start && run.ordinal < start + count;
      });
    const others = this.#wide.filter((run) => !isOwn(run));
    const filter = this.#filter;
    const all = [...own, ...others].sort(
      (a, b) => (a.first ?? -Infinity) - (b.first ?? -Infinity) || a.ordinal - b.ordinal,
    );
    const passing =
      filter === null ? all : all.flatMap((run) => filterRun(run, filter[layerOf(run)]));
    const runs = passing.filter((run) => layerOf(run) === "events");
    this.#days = { key, runs, density: mergeWide(densityOf(passing, "day", this.#store.codes)) };
    return this.#days;
  }
}

function layerOf(run: Run): Layer {
  return isPublished(run) ? "published" : "events";
}
