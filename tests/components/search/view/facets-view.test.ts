import { describe, expect, it } from "vitest";
import { facetsView } from "../../../../components/search/view/facets-view.ts";
import { noFacets } from "../../../../lib/search/show/counts.ts";
import { readState } from "../../../../components/search/island/search-state.ts";
import { context, htmlOf, results } from "./drawn.ts";

const found = results({
  total: 2,
  facets: {
    ...noFacets,
    country: [
      { value: "KR", count: 2 },
      { value: "TN", count: 1 },
    ],
    language: [{ value: "ar", count: 2 }],
    person: ["a", "b", "c"].map((value) => ({ value, count: 1 })),
    event: [{ value: "d", count: 1 }],
  },
});
const drawn = (search: string) =>
  htmlOf(facetsView(found, readState(new URLSearchParams(search)), context("en")));
/** What stands before all that is folded together. */
const open = (search: string) => drawn(search).split("<summary>In one")[0] ?? "";

describe("what results can be narrowed by", () => {
  it("is folded together, with its number, where no value is in two results", () => {
    expect(drawn("")).toContain("In one article only (4)");
    expect(open("")).toContain("Country");
    expect(open("")).not.toMatch(/Person|Event/);
    expect(drawn("")).toMatch(/Person.*Event/);
  });

  it("is not folded away once it is chosen", () => {
    expect(open("person=a")).toContain("Person");
    expect(drawn("person=a")).toContain("In one article only (1)");
  });

  it("is left out where it would narrow nothing", () => {
    expect(drawn("")).not.toContain("Language");
  });
});
