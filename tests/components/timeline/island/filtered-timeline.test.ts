import { afterEach, describe, expect, test, vi } from "vitest";
import { FilteredTimeline } from "../../../../components/timeline/island/filtered-timeline.ts";
import { noFilter } from "../../../../components/timeline/island/timeline-state.ts";
import { storeOpener } from "../../../../components/timeline/island/store-opener.ts";
import { densityOf, mergeWide, type Density } from "../../../../lib/timeline/data/density.ts";
import { laneCodes } from "../../../../lib/timeline/lanes/lane-codes.ts";
import { laneKeys } from "../../../../lib/timeline/lanes/lane-keys.ts";
import { filterRun } from "../../../../lib/timeline/data/summary-density.ts";
import { periodExtent } from "../../../../lib/timeline/dates/period.ts";
import { timelineOf } from "../../../../lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "../../../../lib/timeline/timeline-event.ts";
import { firstEvents } from "../../../timeline/some-events.ts";
import { serveTimeline } from "./serve-timeline.ts";

const { placed, runs, publications, published, extent } = timelineOf(firstEvents);
const all = extent ?? { from: 0, to: 1 };
const year2022 = periodExtent("2022") ?? all;

afterEach(() => {
  vi.unstubAllGlobals();
});

async function open() {
  const served = serveTimeline(firstEvents);
  return { ...served, timeline: await openTimeline() };
}

async function openTimeline() {
  const open = storeOpener("/base", "ar");
  return new FilteredTimeline(await open(false), open);
}

const passing = (timeline: FilteredTimeline) =>
  placed.filter((_, ordinal) => timeline.passes(ordinal)).map(({ event }) => event.id);
const idsOf = (wanted: (event: TimelineEvent) => boolean) =>
  placed.filter(({ event }) => wanted(event)).map(({ event }) => event.id);
const counts = ({ bins, wide }: Density) => ({
  bins: [...bins].sort(([a], [b]) => a - b),
  wide: wide.map(({ first, end, count }) => `${first}/${end} ${count}`).sort(),
});

describe("a timeline narrowed by facets", () => {
  test("lets everything pass until it is narrowed, and again after", async () => {
    const { timeline } = await open();
    expect(passing(timeline)).toEqual(idsOf(() => true));
    await timeline.narrow({ ...noFilter, country: "AE" });
    expect(timeline.filter.country).toBe("AE");
    await timeline.narrow(noFilter);
    expect(timeline.filter).toEqual(noFilter);
    expect(passing(timeline)).toEqual(idsOf(() => true));
  });

  test("lets pass what has all that is asked for", async () => {
    const { timeline } = await open();
    await timeline.narrow({ ...noFilter, country: "TN", record: "kais-saied" });
    expect(passing(timeline)).toEqual(["003-2"]);
    await timeline.narrow({ ...noFilter, country: "TN" });
    expect(passing(timeline)).toEqual(idsOf(({ countries }) => countries.includes("TN")));
    await timeline.narrow({ ...noFilter, record: "kais-saied" });
    expect(passing(timeline)).toEqual(["003-2"]);
    await timeline.narrow({ ...noFilter, country: "FR" });
    expect(passing(timeline)).toEqual([]);
  });

  test("counts what passes, at every level of zoom", async () => {
    const { timeline } = await open();
    const codes = laneCodes(placed, laneKeys(placed));
    await timeline.load(all);
    for (const filter of [noFilter, { ...noFilter, country: "KR" }]) {
      await timeline.narrow(filter);
      const passes = Uint8Array.from(placed, (_, ordinal) => (timeline.passes(ordinal) ? 1 : 0));
      const appears = Uint8Array.from(publications, ({ event }) =>
        filter.country === "" || event.countries.includes(filter.country) ? 1 : 0,
      );
      const own = [
        ...runs.flatMap((run) => filterRun(run, passes)),
        ...published.flatMap((run) => filterRun(run, appears)),
      ];
      for (const unit of ["decade", "year", "month", "day"] as const) {
        const expected = counts(mergeWide(densityOf(own, unit, codes)));
        expect(counts(timeline.density(all, unit))).toEqual(expected);
      }
    }
  });

  test("keeps the filter that was asked for last, whichever comes last", async () => {
    const { timeline, late } = await open();
    let come: () => void = () => undefined;
    late.set("country-AE", new Promise<void>((resolve) => (come = resolve)));
    const first = timeline.narrow({ ...noFilter, country: "AE" });
    await timeline.narrow({ ...noFilter, country: "TN" });
    come();
    await first;
    expect(passing(timeline)).toEqual(idsOf(({ countries }) => countries.includes("TN")));
  });

  test("stays as it was when the files of a filter cannot be had", async () => {
    const { timeline, lost } = await open();
    lost.add("country-TN");
    await expect(timeline.narrow({ ...noFilter, country: "TN" })).rejects.toThrow("404");
    expect(timeline.filter).toEqual(noFilter);
  });
});

describe("everything that texts date", () => {
  test("comes when it is asked for, and holds what is not shown unasked", async () => {
    const { timeline, asked } = await open();
    expect(timeline.store.total).toBe(placed.length);
    await timeline.narrow({ ...noFilter, all: true });
    expect(timeline.store.total).toBe(placed.length + 1);
    expect(asked.filter((path) => path.includes("/rest/"))).toHaveLength(2);
    await timeline.narrow(noFilter);
    expect(timeline.store.total).toBe(placed.length);
  });
});

describe("the single events of an extent", () => {
  test("are there once loaded, with what began before and reaches in", async () => {
    const { timeline } = await open();
    expect(timeline.runsIn(year2022)).toBeNull();
    await timeline.load(year2022);
    const ids = (timeline.runsIn(year2022) ?? []).map(({ ordinal }) => placed[ordinal]?.event.id);
    expect(ids).toContain("003-3"); // since 2020
    expect(ids).toContain("003-1");
  });

  test("are not loaded for an extent of many periods", async () => {
    const events = Array.from({ length: 6 }, (_, n): TimelineEvent => {
      const [event] = firstEvents;
      if (event === undefined) throw new Error("no event");
      return { ...event, id: `y${n}`, date: String(2015 + n) };
    });
    const { asked } = serveTimeline(events);
    const timeline = await openTimeline();
    const shown = {
      from: (periodExtent("2015") ?? all).from,
      to: (periodExtent("2020") ?? all).to,
    };
    await timeline.load(shown);
    expect(timeline.periodsIn(shown)).toHaveLength(6);
    expect(timeline.runsIn(shown)).toBeNull();
    expect(asked).toEqual([
      "timeline-data/events/summary.json",
      expect.stringContaining("events/lanes-"),
    ]);
  });
});
