import type { Locale } from "@/lib/locale/locale.ts";
import { placePeriods, type PlacedPeriod } from "@/lib/timeline/data/placed-periods.ts";
import { fromTuples, type Run } from "@/lib/timeline/data/run.ts";
import type { Filter } from "@/lib/timeline/data/summary-density.ts";
import type { PeriodFile, Layer } from "@/lib/timeline/data/summary.ts";
import { markFacet, type Facet } from "@/lib/timeline/data/timeline-facets.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Gap } from "@/lib/timeline/dates/gaps.ts";
import { unpackCodes, type LaneCodes } from "@/lib/timeline/lanes/lane-codes.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { byTime } from "./by-time.ts";
import type { SetFiles } from "./set-files.ts";

/** A file of texts: the ordinals it holds, half-open, and its rows, which are loaded when they are asked for. */
interface TextFile {
  readonly from: number;
  readonly to: number;
  readonly rows: () => Promise<readonly EventItem[]>;
}

/** A period as its files say it. */
interface LoadedPeriod extends Readonly<Record<Layer, readonly Run[]>> {
  readonly texts: readonly TextFile[];
  /** The ordinals of its events in order of time. */
  readonly order: readonly number[];
}

/** The events of one set of the timeline, or of both together: their numbers, their dates and their texts. */
export class TimelineStore {
  readonly periods: readonly PlacedPeriod[];
  /** Number of events; publications are not among them. */
  readonly total: number;
  /** What the first picture shows. */
  readonly extent: Extent | null;
  /** Times without anything, which the picture draws short. */
  readonly gaps: readonly Gap[];
  /** In which lanes its events stand. */
  readonly codes: LaneCodes;
  readonly #sets: readonly SetFiles[];
  readonly #locale: Locale;
  readonly #loaded = new Map<PlacedPeriod, LoadedPeriod>();

  /** @param sets - what is shown unasked, and the rest where that is asked for. */
  constructor(sets: readonly SetFiles[], locale: Locale) {
    const summaries = sets.map(({ summary }) => summary);
    this.#sets = sets;
    this.#locale = locale;
    this.periods = placePeriods(summaries);
    this.total = summaries.reduce((sum, { total }) => sum + total, 0);
    this.extent = summaries[0]?.extent ?? null;
    this.gaps = (summaries.at(-1)?.gaps ?? []).map(([from, to, drawn]) => ({ from, to, drawn }));
    this.codes = codesOf(this.periods, sets);
  }

  /** The runs of a period, when they have been loaded. */
  runsOf(period: PlacedPeriod): Readonly<Record<Layer, readonly Run[]>> | null {
    return this.#loaded.get(period) ?? null;
  }

  /** Loads the single events of a period, and the names of its files of texts. */
  async load(period: PlacedPeriod): Promise<LoadedPeriod> {
    const known = this.#loaded.get(period);
    if (known !== undefined) return known;
    const parts = await Promise.all(
      period.parts.map(async ({ of, file, events, published }) => {
        const set = this.#sets[of];
        const content = await set?.load<PeriodFile>(file);
        if (set === undefined || content === undefined) throw new Error(`no set ${of}`);
        let from = events.start;
        const texts = content.text[this.#locale].map(([count, name]): TextFile => {
          from += count;
          return { from: from - count, to: from, rows: () => set.load(name) };
        });
        return {
          events: fromTuples(content.events, events.start),
          published: fromTuples(content.published, published.start),
          texts,
        };
      }),
    );
    const events = parts.flatMap((part) => part.events);
    const loaded = {
      events,
      published: parts.flatMap((part) => part.published),
      texts: parts.flatMap((part) => part.texts),
      order: byTime(period.events, events, parts.length > 1),
    };
    this.#loaded.set(period, loaded);
    return loaded;
  }

  /** A byte of 1 for each event and publication of a facet; all 0 for a facet that nothing has. */
  async mask(key: string): Promise<Filter> {
    const last = this.periods.at(-1);
    const blank = (layer: Layer) =>
      new Uint8Array(last === undefined ? 0 : last[layer].start + last[layer].count);
    const filter = { events: blank("events"), published: blank("published") };
    await Promise.all(
      this.#sets.map(async (set, of) => {
        const name = set.summary.facets[key];
        if (name === undefined) return;
        const facet = await set.load<Facet>(name);
        const parts = this.periods.flatMap((period) =>
          period.parts.filter((part) => part.of === of).map((part) => ({ key: period.key, part })),
        );
        for (const layer of ["events", "published"] as const) {
          const starts = parts.map(({ key, part }) => ({ key, start: part[layer].start }));
          markFacet(filter[layer], facet[layer], starts);
        }
      }),
    );
    return filter;
  }

  /** The period in which an event stands; null beyond the list. */
  periodOf(ordinal: number): PlacedPeriod | null {
    const found = this.periods.find(({ events }) => ordinal < events.start + events.count);
    return ordinal < 0 ? null : (found ?? null);
  }

  /** The list entry of an ordinal; null beyond the list. */
  async item(ordinal: number): Promise<EventItem | null> {
    const period = this.periodOf(ordinal);
    if (period === null) return null;
    const { texts } = await this.load(period);
    const file = texts.find(({ to }) => ordinal < to);
    return file === undefined ? null : ((await file.rows())[ordinal - file.from] ?? null);
  }
}

/** The codes of all sets in the order in which their events are numbered together. */
function codesOf(periods: readonly PlacedPeriod[], sets: readonly SetFiles[]): LaneCodes {
  const next = sets.map(() => 0);
  const parts = periods.flatMap((period) =>
    period.parts.flatMap(({ of, events: { counts } }) => {
      const count = counts.groups.reduce((sum, group) => sum + group, 0);
      const from = next[of] ?? 0;
      next[of] = from + count;
      const codes = sets[of]?.codes;
      return codes === undefined ? [] : [{ codes, from, count }];
    }),
  );
  return unpackCodes(parts);
}
