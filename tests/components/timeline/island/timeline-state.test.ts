import { expect, test } from "vitest";
import {
  noFilter,
  readTimelineState,
  writeTimelineState,
  type TimelineState,
} from "../../../../components/timeline/island/timeline-state.ts";
import { parseIsoDay } from "../../../../lib/dates/civil-day.ts";

const read = (address: string) => readTimelineState(new URLSearchParams(address));

test("an address holds all that the timeline shows", () => {
  const state: TimelineState = {
    filter: { country: "TN", record: "kais-saied", all: true },
    extent: { from: parseIsoDay("2022-03-01"), to: parseIsoDay("2022-04-01") },
    event: "003-2",
  };
  const address = writeTimelineState(state).toString();
  expect(address).toBe(
    "country=TN&record=kais-saied&all=1&from=2022-03-01&to=2022-04-01&event=003-2",
  );
  expect(read(address)).toEqual(state);
});

test("the timeline as it came has no parameters", () => {
  expect(writeTimelineState(read("")).toString()).toBe("");
});

test("what is malformed, or of another page, is left aside", () => {
  for (const address of [
    "kind=published",
    "all=yes",
    "from=2022",
    "from=2022-04-01&to=2022-03-01",
    "q=word",
  ]) {
    expect(read(address), address).toEqual({ filter: noFilter, extent: null, event: "" });
  }
  expect(read("country=tn").filter.country).toBe("TN");
});
