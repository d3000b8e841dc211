import { afterEach, describe, expect, test, vi } from "vitest";
import { storeOpener } from "../../../../components/timeline/island/store-opener.ts";
import { timelineOf } from "../../../../lib/timeline/list/timeline-of.ts";
import { firstEvents, someEvent } from "../../../timeline/some-events.ts";
import { serveTimeline } from "./serve-timeline.ts";

const { placed } = timelineOf(firstEvents);

const laterAndEarlier = [
  someEvent("b-0", "background", "2019-01-01"),
  someEvent("a-1", "happening", "2022-03-01", { countries: ["TN"] }),
  someEvent("b-2", "background", "2022-03-02", { countries: ["TN"] }),
  someEvent("a-3", "happening", "2022-03-03"),
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the store of a timeline", () => {
  test("gives the entries in the order of the list, in the language asked for", async () => {
    serveTimeline(firstEvents);
    const store = await storeOpener("/base", "en")(false);
    const items = await Promise.all(placed.map((_, ordinal) => store.item(ordinal)));
    expect(items.map((item) => item?.id)).toEqual(placed.map(({ event }) => event.id));
    expect(items[0]?.words).toBe("since 2020");
    expect(await store.item(placed.length)).toBeNull();
    expect(await store.item(-1)).toBeNull();
  });

  test("knows the runs of a period once it is loaded", async () => {
    serveTimeline(firstEvents);
    const store = await storeOpener("/base", "ar")(false);
    const period = store.periods.find(({ key }) => key === "2022");
    if (period === undefined) throw new Error("no period 2022");
    expect(store.runsOf(period)).toBeNull();
    await store.load(period);
    for (const layer of ["events", "published"] as const) {
      const runs = store.runsOf(period)?.[layer] ?? [];
      expect(runs[0]?.ordinal).toBe(period[layer].start);
      expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(period[layer].count);
    }
  });

  test("marks the events of a facet, and none for a facet that no event has", async () => {
    serveTimeline(firstEvents);
    const store = await storeOpener("/base", "ar")(false);
    const expected = placed.map(({ event }) => (event.countries.includes("TN") ? 1 : 0));
    expect([...(await store.mask("country-TN")).events]).toEqual(expected);
    expect([...(await store.mask("country-TN")).published]).toEqual([1, 0]);
    expect([...(await store.mask("country-FR")).events]).toEqual(placed.map(() => 0));
  });

  test("asks for each file once, and again for one that could not be had", async () => {
    const { asked, lost } = serveTimeline(firstEvents);
    const store = await storeOpener("/base", "ar")(false);
    await Promise.all([store.item(0), store.item(0), store.mask("country-TN")]);
    await store.mask("country-TN");
    expect(asked).toHaveLength(new Set(asked).size);

    lost.add("country-KR");
    await expect(store.mask("country-KR")).rejects.toThrow("404");
    lost.clear();
    expect((await store.mask("country-KR")).events).toContain(1);
  });

  test("with the rest, knows every date that the texts give, in order of time", async () => {
    const { asked } = serveTimeline(laterAndEarlier);
    const open = storeOpener("/base", "en");
    const told = await open(false);
    const all = await open(true);
    expect(told.total).toBe(2);
    expect(all.total).toBe(4);
    const ids: (string | undefined)[] = [];
    for (const period of all.periods) {
      const { order } = await all.load(period);
      for (const ordinal of order) ids.push((await all.item(ordinal))?.id);
    }
    expect(ids).toEqual(["b-0", "a-1", "b-2", "a-3"]);
    const named = await all.mask("country-TN");
    expect(named.events.reduce((sum, bit) => sum + bit, 0)).toBe(2);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  test("does not open without its summary", async () => {
    serveTimeline(firstEvents).lost.add("summary");
    await expect(storeOpener("/base", "ar")(false)).rejects.toThrow("summary.json");
  });
});
