import { expect, it } from "vitest";
import { RecordYears } from "../../../../components/search/island/years/record-years.ts";
import type { RecordCard, SearchRequest } from "../../../../lib/search/types.ts";
import { results } from "../view/drawn.ts";

const card: RecordCard = {
  ...{ facet: "country", value: "FR", label: { ar: "فرنسا", en: "France" }, role: null },
  ...{ countries: [], date: null, articles: 0, mentions: 2, years: [2016, 2017] },
};

it("asks for the years of a record once, and tells when they have come", async () => {
  const asked: SearchRequest[] = [];
  const years = [{ year: 2016, count: 2 }];
  const engine = {
    search: (request: SearchRequest) => {
      asked.push(request);
      return Promise.resolve(results({ years }));
    },
  };
  await new Promise<void>((changed) => {
    const record = new RecordYears(engine, changed);
    expect(record.of(card, false)).toEqual([]);
    expect(asked).toEqual([]);
    expect(record.of(card, true)).toEqual([]);
    expect(record.of(card, true)).toEqual([]);
    void Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => expect(record.of(card, false)).toEqual(years));
  });
  expect(asked).toEqual([{ text: "", filters: { facets: { mention: ["FR"] } }, limit: 0 }]);
});
