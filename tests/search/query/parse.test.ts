import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery, type ParsedQuery } from "../../../lib/search/query/parse.ts";

function parse(text: string): ParsedQuery {
  const query = parseQuery(text);
  if (query.kind === "problem") throw new Error(query.problem);
  return query;
}
const groups = (text: string) => parse(text).groups.map((items) => items.map((item) => item.text));

describe("parseQuery", () => {
  it("takes words one by one and quotations whole", () => {
    expect(groups('كوريا "الحكومة الرقمية" «قمة الحكومات»')).toEqual([
      ["كوريا"],
      ["الحكومة الرقمية"],
      ["قمة الحكومات"],
    ]);
  });
  it("joins alternatives in both languages", () => {
    expect(groups("دبي OR تونس أو سيول حكومة")).toEqual([["دبي", "تونس", "سيول"], ["حكومة"]]);
  });
  it("sets excluded words apart", () => {
    const query = parse('كوريا -تونس -"قيس سعيد"');
    expect(query.excluded.map(({ text }) => text)).toEqual(["تونس", "قيس سعيد"]);
  });
  it.each([
    ["year:2022", 2022, 2022],
    ["year:2022..2023", 2022, 2023],
    ["سنة:٢٠٢٢..٢٠٢٣", 2022, 2023],
    ["year:2022..", 2022, Infinity],
    ["year:..2023", -Infinity, 2023],
    ["year:2023..2022", 2022, 2023],
  ])("reads the years of %s", (text, from, to) => {
    expect(parse(text)).toMatchObject({ years: [{ from, to, not: false }], groups: [] });
  });
  it("takes several years for alternatives, and leaves out those with a minus", () => {
    expect(parse("year:2021 -year:2022 سنة:2023").years).toEqual([
      { from: 2021, to: 2021, not: false },
      { from: 2022, to: 2022, not: true },
      { from: 2023, to: 2023, not: false },
    ]);
  });
  it("waits for the years of an unfinished field", () => {
    expect(parse("كوريا year:..")).toMatchObject({ years: [] });
  });
  it.each([
    ["country:KR", "country", "KR"],
    ["دولة:تونس", "country", "تونس"],
    ['person:"Kais Saied"', "person", "Kais Saied"],
    ["in:ar", "language", "ar"],
    ["لغة:العربية", "language", "ar"],
  ])("reads the field of %s", (text, facet, value) => {
    expect(parse(text).fields).toEqual([{ facet, value, not: false }]);
  });
  it("marks fields with a minus", () => {
    expect(parseQuery("الوزير -country:TN")).toMatchObject({
      fields: [{ facet: "country", value: "TN", not: true }],
    });
  });
  it("takes an unknown field for words", () => {
    expect(groups("note:text")).toHaveLength(2);
  });
  it("answers anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["query", "problem"]).toContain(parseQuery(text).kind);
      }),
    );
  });
});
