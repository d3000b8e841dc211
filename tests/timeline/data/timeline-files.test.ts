import { expect, test } from "vitest";
import { generateEvents } from "../../../scripts/bench/timeline/generate-events.ts";
import { locales } from "../../../lib/locale/locale.ts";
import {
  dataPaths,
  timelineSets,
  type PeriodFile,
  type TimelineSet,
  type TimelineSummary,
  type Layer,
} from "../../../lib/timeline/data/summary.ts";
import { densityOf } from "../../../lib/timeline/data/density.ts";
import {
  laneCodes,
  unpackCodes,
  type PackedCodes,
} from "../../../lib/timeline/lanes/lane-codes.ts";
import { laneKeys } from "../../../lib/timeline/lanes/lane-keys.ts";
import type { EventItem } from "../../../lib/timeline/list/event-item.ts";
import { markFacet, type Facet } from "../../../lib/timeline/data/timeline-facets.ts";
import { daysOfYear } from "../../../lib/timeline/list/on-this-day.ts";
import { fromTuples } from "../../../lib/timeline/data/run.ts";
import { filterRun, summaryDensity } from "../../../lib/timeline/data/summary-density.ts";
import { placePeriods } from "../../../lib/timeline/data/placed-periods.ts";
import { timelineFiles } from "../../../lib/timeline/data/timeline-files.ts";
import { timelineOf } from "../../../lib/timeline/list/timeline-of.ts";
import { firstEvents, someEvent } from "../some-events.ts";

const decoder = new TextDecoder();
const events = [...generateEvents(3000), ...firstEvents];
const files = timelineFiles(events);
const read = <T>(path: string): T => JSON.parse(decoder.decode(files.get(path))) as T;
const { placed, rest, runs, published, publications } = timelineOf(events);
const lists = { events: placed, published: publications };

const codes = laneCodes(placed, laneKeys(placed));

const summaryOf = (set: TimelineSet) => read<TimelineSummary>(dataPaths.summary(set));
const summary = summaryOf("events");
const periods = placePeriods([summary]);
const filesOf = (set: TimelineSet) =>
  summaryOf(set).periods.map(({ file }) => read<PeriodFile>(dataPaths.file(set, file)));

const mask = (key: string, layer: Layer) => {
  const marks = new Uint8Array(lists[layer].length);
  const facet = read<Facet>(dataPaths.file("events", summary.facets[key] ?? ""))[layer];
  const starts = periods.map((period) => ({ key: period.key, start: period[layer].start }));
  markFacet(marks, facet, starts);
  return marks;
};

test("the same events give the same bytes, in whatever order they come", () => {
  const again = timelineFiles([...events].reverse());
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of files) {
    expect(decoder.decode(again.get(path)), path).toBe(decoder.decode(bytes));
  }
});

test("the text files of a set hold each of its events once, in order, in both languages", () => {
  for (const set of timelineSets) {
    for (const locale of locales) {
      const ids = filesOf(set).flatMap(({ text }) =>
        text[locale].flatMap(([count, name]) => {
          const rows = read<EventItem[]>(dataPaths.file(set, name));
          expect(rows).toHaveLength(count);
          return rows.map(({ id }) => id);
        }),
      );
      const own = set === "events" ? placed : rest;
      expect(ids).toEqual(own.map(({ event }) => event.id));
    }
  }
});

test("what nobody asked for is in a set of its own, and no event is written twice", () => {
  expect(new Set(placed.map(({ event }) => event.kind))).toEqual(new Set(["happening", "planned"]));
  expect(new Set(rest.map(({ event }) => event.kind))).toEqual(new Set(["background"]));
  const numbers = placePeriods([summary, summaryOf("rest")]);
  const total = (layer: Layer) => numbers.reduce((sum, period) => sum + period[layer].count, 0);
  expect(total("events")).toBe(placed.length + rest.length);
  expect(total("published")).toBe(publications.length);
});

test("a record that the timeline can be narrowed by has its entries of the rest too", () => {
  const records = (set: TimelineSet) =>
    Object.keys(summaryOf(set).facets).filter((key) => key.startsWith("record-"));
  const chosen = new Set(records("events"));
  for (const key of records("rest")) expect(chosen.has(key)).toBe(true);
  const told = rest.flatMap(({ event }) => event.authorities.map((id) => `record-${id}`));
  for (const key of told) if (chosen.has(key)) expect(records("rest")).toContain(key);
});

test("no file is larger than a view may load, even unpacked", () => {
  for (const [path, bytes] of files) {
    expect(bytes.length, path).toBeLessThan(60_000);
  }
});

test("the runs of the files are those of the events", () => {
  for (const [layer, own] of [["events", runs] as const, ["published", published] as const]) {
    const loaded = filesOf("events").flatMap((file, i) =>
      fromTuples(file[layer], periods[i]?.[layer].start ?? 0),
    );
    expect(densityOf(loaded, "day", codes)).toEqual(densityOf(own, "day", codes));
  }
});

test("the lanes of the file are those of the countries that the events name", () => {
  const packed = read<PackedCodes>(dataPaths.file("events", summary.lanes));
  expect(unpackCodes([{ codes: packed, from: 0, count: placed.length }])).toEqual(codes);
});

test("the counts of the summary are those of the events", () => {
  const all = summaryDensity(periods, null, codes);
  const expected = densityOf([...runs, ...published], "month", codes);
  expect(new Map([...all.bins].sort())).toEqual(new Map([...expected.bins].sort()));
  const total = (list: readonly { readonly count: number }[]) =>
    list.reduce((sum, { count }) => sum + count, 0);
  expect(total(all.wide)).toBe(total(expected.wide));
});

test("a facet counts the events and the publications that have it", () => {
  const filter = {
    events: mask("country-KR", "events"),
    published: mask("country-KR", "published"),
  };
  for (const layer of ["events", "published"] as const) {
    const named = lists[layer].map(({ event }) => event.countries.includes("KR"));
    expect([...filter[layer]].map(Boolean)).toEqual(named);
  }
  const filtered = summaryDensity(periods, filter, codes);
  const expected = densityOf(
    [
      ...runs.flatMap((run) => filterRun(run, filter.events)),
      ...published.flatMap((run) => filterRun(run, filter.published)),
    ],
    "month",
    codes,
  );
  expect(new Map([...filtered.bins].sort())).toEqual(new Map([...expected.bins].sort()));
});

test("on this day: only what is known to the day, latest year first", () => {
  const day = read<EventItem[]>(dataPaths.onThisDay("ar", "03-28"));
  const dates = day.map(({ date }) => date ?? "");
  expect(dates.length).toBeGreaterThan(1);
  for (const date of dates) expect(date).toMatch(/^\d{4}-03-28$/);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(daysOfYear(placed)).toContain("03-28");
});

test("a month, a span and an approximate day are on no day of the year", () => {
  const dates = ["2022-03", "2022-03-27/2022-03-29", "2022-03-28~", "XXXX-03-28"];
  const vague = dates.map((date) => someEvent(date, "happening", date));
  expect(daysOfYear(timelineOf(vague).placed)).toEqual([]);
});

test("an empty archive has an empty timeline", () => {
  const empty = JSON.parse(
    decoder.decode(timelineFiles([]).get(dataPaths.summary("events"))),
  ) as TimelineSummary;
  expect(empty).toMatchObject({ total: 0, extent: null, periods: [] });
});
