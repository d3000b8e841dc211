import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asksNothing,
  readState,
  requestOf,
  toggleFacet,
  writeState,
  type SearchState,
} from "../../../../components/search/island/search-state.ts";
import { longestQuery } from "../../../../lib/search/types.ts";

const read = (address: string) => readState(new URLSearchParams(address));

describe("the address of a search", () => {
  it("says words, countries and years", () => {
    const state = read("q=الحكومة&country=kr&country=TN&from=2022&to=2023");
    expect(state).toMatchObject({
      text: "الحكومة",
      facets: { country: ["KR", "TN"] },
      from: 2022,
      to: 2023,
      page: 1,
    });
  });

  it("means the span between its years, whichever comes first", () => {
    expect(read("from=2023&to=2022")).toEqual(read("from=2022&to=2023"));
    expect(read("from=2023")).toMatchObject({ from: 2023, to: null });
  });

  it("is the same for the same search", () => {
    const state: fc.Arbitrary<SearchState> = fc.record({
      text: fc.string(),
      facets: fc.constantFrom({}, { country: ["KR"] }, { person: ["a", "b"], language: ["ar"] }),
      from: fc.option(fc.integer({ min: 1000, max: 9999 })),
      to: fc.option(fc.integer({ min: 1000, max: 9999 })),
      sort: fc.constantFrom("relevance", "date"),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        fc.pre(given.from === null || given.to === null || given.from <= given.to);
        expect(readState(new URLSearchParams(writeState(given).toString()))).toEqual(given);
      }),
    );
  });

  it.each(["from=20222", "from=abc", "page=-1", "page=1e9", "sort=x", "__proto__=1", "country="])(
    "leaves a malformed parameter aside: %s",
    (address) => {
      expect(asksNothing(read(address))).toBe(true);
      expect(read(address)).toMatchObject({ page: 1, sort: "relevance", from: null });
    },
  );
});

describe("writeState", () => {
  it("leaves out a text too long to be answered, and keeps the rest", () => {
    const longest = { ...read("country=TN"), text: "ا".repeat(longestQuery) };
    expect(writeState(longest).get("q")).toBe(longest.text);
    const longer = { ...longest, text: `${longest.text}ا` };
    expect(writeState(longer).toString()).toBe("country=TN");
  });
});

describe("toggleFacet", () => {
  it("puts a value in and takes it out again, back on the first page", () => {
    const chosen = toggleFacet(read("q=a&page=3"), "country", "TN");
    expect(writeState(chosen).toString()).toBe("q=a&country=TN");
    expect(writeState(toggleFacet(chosen, "country", "TN")).toString()).toBe("q=a");
  });
});

describe("requestOf", () => {
  it("asks for the page that is shown", () => {
    expect(requestOf(read("q=a&page=3"), false, true)).toMatchObject({
      offset: 20,
      limit: 10,
      facets: true,
    });
  });
});
