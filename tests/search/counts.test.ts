import { describe, expect, it } from "vitest";
import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { SearchDocument, SearchFilters, SearchResults } from "../../lib/search/types.ts";

const nothing = { people: [], organisations: [], systems: [], events: [], outlet: null, names: [] };
const article = (id: string, iso2: string, date: string | null, text: string): SearchDocument => ({
  ...nothing,
  ...{ id, titles: {}, paragraphs: { ar: [text] }, date, countries: [iso2] },
});
const other = " مستشفى زيتون قطار محيط طبيب ملعب جسر بستان".repeat(6);

const files = await buildIndex([
  article("strong, of another time", "TN", "2015-01-01", "قمة قمة قمة"),
  article("weak, of the time", "TN", "2018-01-01", `${other} قمة ${other}`),
  article("strong, of the time", "FR", "2018-05-01", "قمة قمة قمة"),
  { ...article("named twice", "LY", "2012", "محيط"), countries: ["LY", "LY"] },
  article("before our era", "FR", "-0500", "مدينة قديمة"),
  article("all of a sentence", "FR", "2020", "وقع الوزير اتفاق الصيد البحري بالعاصمة"),
  article("much of it", "TN", "2020", "الوزير يتحدث عن الصيد البحري"),
  article("less of it", "TN", "2021", "الصيد البحري"),
  article("little of it", "TN", "2021", `الوزير ${other}`),
]);
const engine = await openIndex((name) => {
  const bytes = files.get(name);
  return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
});

async function ask(text: string, filters: SearchFilters = {}): Promise<SearchResults> {
  const response = await engine.search({ text, filters });
  if (response.kind === "problem") throw new Error(response.problem);
  return response;
}

describe("the counts beside results", () => {
  it.each(["قمة 2018", "قمة", "2018", "وقع الوزير اتفاق الصيد البحري", "الوزير البحري", "محيط"])(
    "of «%s» are what is found once a value is ticked",
    async (text) => {
      const { facets, years } = await ask(text);
      expect(facets.country).not.toEqual([]);
      for (const { value, count } of facets.country) {
        const ticked = await ask(text, { facets: { country: [value] } });
        expect([value, ticked.total]).toEqual([value, count]);
      }
      for (const { year, count } of years) {
        const ticked = await ask(text, { from: year, to: year });
        expect([year, ticked.total]).toEqual([year, count]);
      }
    },
  );

  it("give up a date where the filters let nothing of its time through, and say so", async () => {
    const { total, relaxed } = await ask("قمة 2018", { from: 2015, to: 2015 });
    expect(total).toBe(1);
    expect(relaxed).toContainEqual({ kind: "date", date: "2018" });
    const nothing = await ask("قمة 2018", { from: 1999, to: 1999 });
    expect(nothing).toMatchObject({ total: 0, relaxed: [] });
  });

  it("have no year of our era for what lies before it", async () => {
    expect((await ask("قديمة")).years).toEqual([]);
    expect((await ask("قديمة", { from: 500, to: 500 })).total).toBe(0);
  });
});
