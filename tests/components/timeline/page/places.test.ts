import { describe, expect, it } from "vitest";
import { readState } from "../../../../components/search/island/search-state.ts";
import { calendarPages } from "../../../../lib/timeline/list/calendar-pages.ts";
import { timelineOf } from "../../../../lib/timeline/list/timeline-of.ts";
import {
  archivePlaces,
  countryPlaces,
} from "../../../../components/timeline/page/timeline-places.ts";
import { siblingKeys, ancestorKeys } from "../../../../lib/timeline/list/sibling-keys.ts";
import { firstEvents, someEvent } from "../../../timeline/some-events.ts";

/** As many events as need pages by month. */
const many = timelineOf(
  Array.from({ length: 240 }, (_, n) =>
    someEvent(
      `a${String(n).padStart(3, "0")}-1`,
      "happening",
      n < 60 ? "2021" : `2022-0${1 + (n % 3)}`,
    ),
  ),
);
const few = timelineOf(firstEvents);

describe("the places of a timeline", () => {
  it("are anchors on the first page while that lists everything", () => {
    const places = archivePlaces("ar", few);
    expect(places.period("2022")).toBe("/ar/timeline/#y-2022");
    expect(places.event(0, "003-3")).toBe("/ar/timeline/#e-003-3");
    expect(countryPlaces("en", "KR", few).event(0, "003-3")).toBe(
      "/en/countries/kr/timeline/#e-003-3",
    );
  });

  it("are the pages of the calendar when the list is long", () => {
    const last = many.placed.length - 1;
    const id = many.placed[last]?.event.id ?? "";
    expect(archivePlaces("en", many).event(last, id)).toBe(`/en/timeline/2022-03/#e-${id}`);
    expect(countryPlaces("ar", "TN", many).event(last, id)).toBe(
      `/ar/countries/tn/timeline/2022-03/#e-${id}`,
    );
    expect(countryPlaces("ar", "TN", many).period("2021")).toBe("/ar/countries/tn/timeline/2021/");
  });
});

describe("the articles that were published in a period", () => {
  const published = timelineOf(
    Array.from({ length: 130 }, (_, n) =>
      someEvent(`p${n}`, "publication", n < 10 ? "2021-05-01" : `2022-0${1 + (n % 3)}-05`),
    ),
  );

  it("are listed by month where their year is long, else with their year", () => {
    const places = archivePlaces("en", published);
    expect(places.published("2022")).toBe("/en/years/2022/");
    expect(places.published("2022-03")).toBe("/en/years/2022-03/");
    expect(places.published("2021-05")).toBe("/en/years/2021/");
  });

  it("are found by the search for a country, which knows years and no finer dates", () => {
    const places = countryPlaces("en", "TN", published);
    const address = places.published("2022") ?? "";
    expect(address.startsWith("/en/search/?")).toBe(true);
    const state = readState(new URLSearchParams(address.split("?")[1]));
    expect(state).toMatchObject({ facets: { country: ["TN"] }, from: 2022, to: 2022 });
    expect(places.published("2022-03")).toBeNull();
  });
});

describe("the neighbours of a period", () => {
  const list = calendarPages(many.placed, "always");

  it("are the years beside a year, and the months of the same year beside a month", () => {
    expect(siblingKeys(list, "2021")).toEqual({ before: undefined, after: "2022" });
    expect(siblingKeys(list, "2022-02")).toEqual({ before: "2022-01", after: "2022-03" });
  });

  it("lead up to the year and the whole", () => {
    expect(ancestorKeys("2022-03-28")).toEqual(["", "2022", "2022-03"]);
    expect(ancestorKeys("undated")).toEqual([""]);
    expect(ancestorKeys("")).toEqual([]);
  });
});
