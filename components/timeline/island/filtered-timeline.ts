import { fold } from "@/lib/arabic/fold.ts";
import { coarsen, densityOf, type Density, mergeWide } from "@/lib/timeline/data/density.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { periodExtent } from "@/lib/timeline/dates/period-extent.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { filterRun, summaryDensity, type Filter } from "@/lib/timeline/data/summary-density.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import { passesAll, type TimelineFilter } from "./timeline-state.ts";
import type { StoredPeriod, TimelineStore } from "./timeline-store.ts";

/** Up to so many events their texts are looked through for a word: less than 40 kB on the line. */
const MOST_SEARCHED = 400;
/** Up to so many periods their single events are loaded. */
const MOST_PERIODS = 4;

/** The events of a store that pass a filter, counted and listed for any stretch. */
export class FilteredTimeline {
  readonly store: TimelineStore;
  #filter: Filter | null = null;
  #months: Density;
  readonly #coarse = new Map<Unit, Density>();
  #days: { readonly key: string; readonly runs: readonly Run[]; readonly density: Density } | null =
    null;

  constructor(store: TimelineStore) {
    this.store = store;
    this.#months = mergeWide(summaryDensity(store.summary, null));
  }

  /**
   * Takes a new filter. A word is looked for in the texts of the stretch shown.
   *
   * @returns false when that stretch has more text than is loaded at once; the word is then not applied.
   */
  async narrow(filter: TimelineFilter, shown: Extent): Promise<boolean> {
    const { store } = this;
    let done = true;
    let next: Filter | null = null;
    if (!passesAll(filter)) {
      const facets = [
        filter.kind === "" ? null : `kind-${filter.kind}`,
        filter.country === "" ? null : `country-${filter.country}`,
        filter.record === "" ? null : `record-${filter.record}`,
      ].filter((facet) => facet !== null);
      const published = await store.mask("kind-published");
      const masks = await Promise.all(facets.map((facet) => store.mask(facet)));
      const word = filter.text.trim() === "" ? null : await this.#withWord(filter.text, shown);
      done = filter.text.trim() === "" || word !== null;
      if (word !== null) masks.push(word);
      const passes = new Uint8Array(store.summary.total).fill(1);
      for (const mask of masks) mask.forEach((bit, i) => (passes[i] = (passes[i] ?? 0) & bit));
      next = { passes, published };
    }
    this.#filter = next;
    this.#months = mergeWide(summaryDensity(store.summary, next));
    this.#coarse.clear();
    this.#days = null;
    return done;
  }

  async #withWord(text: string, shown: Extent): Promise<Uint8Array | null> {
    const { store } = this;
    const all = store.summary.total <= MOST_SEARCHED;
    const periods = all ? store.periods : this.periodsIn(shown);
    if (periods.reduce((sum, { count }) => sum + count, 0) > MOST_SEARCHED) return null;
    const loaded = await Promise.all(periods.map((period) => store.load(period)));
    const wanted = fold(text);
    const mask = new Uint8Array(store.summary.total);
    for (const file of loaded.flatMap(({ texts }) => texts)) {
      (await store.rows(file)).forEach((row, i) => {
        if (fold(`${row.text} ${row.title?.text ?? ""}`).includes(wanted)) mask[file.from + i] = 1;
      });
    }
    return mask;
  }

  passes(ordinal: number): boolean {
    return this.#filter === null || this.#filter.passes[ordinal] === 1;
  }

  /** Periods with a place on the axis that a stretch touches. */
  periodsIn({ from, to }: Extent): readonly StoredPeriod[] {
    return this.store.periods.filter((period) => {
      const extent = periodExtent(period.key);
      return extent !== null && extent.from < to && extent.to > from;
    });
  }

  /** Loads the single events of a stretch, when it is short enough; true when something new has come. */
  async load(shown: Extent): Promise<boolean> {
    const periods = this.periodsIn(shown);
    const missing = periods.filter((period) => this.store.runsOf(period) === null);
    if (missing.length === 0 || periods.length > MOST_PERIODS) return false;
    await Promise.all(missing.map((period) => this.store.load(period)));
    return true;
  }

  /** The single events of a stretch; null while they are not loaded. */
  runsIn(shown: Extent): readonly Run[] | null {
    return this.#daysIn(shown)?.runs ?? null;
  }

  /** Counts of a stretch by a unit; by months where its days are not loaded. */
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
