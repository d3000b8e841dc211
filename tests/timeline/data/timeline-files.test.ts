import { expect, test } from "vitest";
import { generateEvents } from "../../../scripts/bench/timeline/generate-events.ts";
import { locales } from "../../../lib/locale/locale.ts";
import {
  dataPaths,
  type PeriodFile,
  type TimelineSummary,
} from "../../../lib/timeline/data/summary.ts";
import { densityOf } from "../../../lib/timeline/data/density.ts";
import type { EventItem } from "../../../lib/timeline/list/event-item.ts";
import { facetMask, type FacetOrdinals } from "../../../lib/timeline/data/timeline-facets.ts";
import { daysOfYear } from "../../../lib/timeline/list/on-this-day.ts";
import { fromTuple } from "../../../lib/timeline/data/run.ts";
import {
  filterRun,
  periodCount,
  summaryDensity,
} from "../../../lib/timeline/data/summary-density.ts";
import { timelineFiles } from "../../../lib/timeline/data/timeline-files.ts";
import { timelineOf } from "../../../lib/timeline/list/timeline-of.ts";
import { firstEvents, someEvent } from "../some-events.ts";

const decoder = new TextDecoder();
const events = [...generateEvents(3000), ...firstEvents];
const files = timelineFiles(events);
const read = <T>(path: string): T => JSON.parse(decoder.decode(files.get(path))) as T;
const summary = read<TimelineSummary>(dataPaths.summary);
const slices = summary.periods.map((period, i) => ({
  key: period.key,
  start: summary.periods.slice(0, i).reduce((sum, each) => sum + periodCount(each), 0),
  count: periodCount(period),
}));
const { placed, runs } = timelineOf(events);

const periodFiles = summary.periods.map(({ file }) => read<PeriodFile>(dataPaths.file(file)));

const mask = (key: string) =>
  facetMask(read<FacetOrdinals>(dataPaths.file(summary.facets[key] ?? "")), slices, summary.total);

test("the same events give the same bytes, in whatever order they come", () => {
  const again = timelineFiles([...events].reverse());
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of files) {
    expect(decoder.decode(again.get(path)), path).toBe(decoder.decode(bytes));
  }
});

test("the text files hold every event once, in order, in both languages", () => {
  for (const locale of locales) {
    const ids = periodFiles.flatMap(({ text }) =>
      text[locale].flatMap(([count, name]) => {
        const rows = read<EventItem[]>(dataPaths.file(name));
        expect(rows).toHaveLength(count);
        return rows.map(({ id }) => id);
      }),
    );
    expect(ids).toEqual(placed.map(({ event }) => event.id));
  }
});

test("no file is larger than a view may load, even unpacked", () => {
  for (const [path, bytes] of files) {
    expect(bytes.length, path).toBeLessThan(60_000);
  }
});

test("the runs of the files are those of the events", () => {
  const loaded = periodFiles.flatMap((file, i) =>
    file.runs.map((tuple) => fromTuple(tuple, slices[i]?.start ?? 0)),
  );
  expect(loaded.reduce((sum, { count }) => sum + count, 0)).toBe(
    runs.reduce((sum, { count }) => sum + count, 0),
  );
  expect(densityOf(loaded, "day")).toEqual(densityOf(runs, "day"));
});

test("the counts of the summary are those of the events", () => {
  const all = summaryDensity(summary, null);
  const expected = densityOf(runs, "month");
  expect(new Map([...all.bins].sort())).toEqual(new Map([...expected.bins].sort()));
  const total = (list: readonly { readonly count: number }[]) =>
    list.reduce((sum, { count }) => sum + count, 0);
  expect(total(all.wide)).toBe(total(expected.wide));
});

test("two facets together count what both have", () => {
  const korea = mask("country-KR");
  const published = mask("kind-published");
  const passes = korea.map((bit, i) => bit & (published[i] ?? 0));
  const both = placed.map(
    ({ event }) => event.kind === "published" && event.countries.includes("KR"),
  );
  expect([...passes].map(Boolean)).toEqual(both);
  const filtered = summaryDensity(summary, { passes, published });
  const expected = densityOf(
    runs.flatMap((run) => filterRun(run, passes)),
    "month",
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
  const vague = dates.map((date) => someEvent(date, "happened", date));
  expect(daysOfYear(timelineOf(vague).placed)).toEqual([]);
});

test("an empty archive has an empty timeline", () => {
  const empty = JSON.parse(
    decoder.decode(timelineFiles([]).get(dataPaths.summary)),
  ) as TimelineSummary;
  expect(empty).toMatchObject({ total: 0, extent: null, periods: [] });
});
