import { describe, expect, it } from "vitest";
import { readState } from "../../../../components/search/island/search-state.ts";
import {
  withoutAll,
  withoutPart,
  withParameters,
  withQuoted,
} from "../../../../components/search/island/understood-state.ts";
import { parseQuery } from "../../../../lib/search/query/parse.ts";
import type { Understood } from "../../../../lib/search/types.ts";

const state = (search: string) => readState(new URLSearchParams(search));
/** Where a part stands in a question. */
const at = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe("a part of a question", () => {
  const text = "قمة 15 مارس 2022 -country:TN";
  const date: Understood = { ...at(text, "15 مارس 2022"), kind: "date", date: "2022-03-15" };

  it("is plain words once each of them is quoted", () => {
    expect(withQuoted({ ...state(""), text, page: 3 }, date)).toMatchObject({
      text: 'قمة "15" "مارس" "2022" -country:TN',
      page: 1,
    });
  });

  it("leaves nothing out because of the dash of a range", () => {
    const range: Understood = { start: 0, end: 9, kind: "date", date: "2011/2019" };
    const { text: asked } = withQuoted({ ...state(""), text: "2011-2019 قمة" }, range);
    expect(asked).toBe('"2011" "2019" قمة');
    expect(parseQuery(asked)).toMatchObject({ excluded: [] });
  });

  it("is taken out with all others and all that the address says beside the words", () => {
    const part: Understood = {
      ...at(text, "-country:TN"),
      kind: "value",
      facet: "country",
      value: "TN",
      not: true,
    };
    const narrowed = { ...state("person=kais-saied&from=2020&sort=date&page=2"), text };
    expect(withoutAll(narrowed, [date, part])).toEqual({ ...state("sort=date"), text: "قمة" });
  });

  it("is taken out with the blanks around it", () => {
    expect(withoutPart({ ...state(""), text }, date).text).toBe("قمة -country:TN");
  });
});

describe("withParameters", () => {
  it("makes the fields of a question parameters of the address, beside those that it has", () => {
    const text = "وزير  بلد:تونس year:2022..  -in:en country:Tunsia";
    const understood: readonly Understood[] = [
      { ...at(text, "بلد:تونس"), kind: "value", facet: "country", value: "TN", not: false },
      { ...at(text, "year:2022.."), kind: "years", from: 2022, to: null, not: false },
      { ...at(text, "-in:en"), kind: "value", facet: "language", value: "en", not: true },
      {
        ...at(text, "country:Tunsia"),
        kind: "unknown-value",
        facet: "country",
        asked: "Tunsia",
        near: ["TN"],
        not: false,
      },
    ];
    expect(withParameters({ ...state("country=KR"), text }, understood)).toMatchObject({
      text: "وزير -in:en country:Tunsia",
      facets: { country: ["KR", "TN"] },
      from: 2022,
      to: null,
    });
  });

  it("leaves a question without fields as it is", () => {
    const asked = { ...state(""), text: "قمة  2022 " };
    expect(withParameters(asked, [{ ...at(asked.text, "2022"), kind: "date", date: "2022" }])).toBe(
      asked,
    );
  });

  it("keeps a second span of years, which the address cannot hold", () => {
    const asked = { ...state("from=2020"), text: "year:2022" };
    const years: Understood = { start: 0, end: 9, kind: "years", from: 2022, to: 2022, not: false };
    expect(withParameters(asked, [years])).toBe(asked);
  });
});
