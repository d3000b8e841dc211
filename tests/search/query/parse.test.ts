import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDates } from "../../../lib/search/query/dates/read-dates.ts";
import { parseQuery, type ParsedQuery } from "../../../lib/search/query/parse.ts";

function parse(text: string): ParsedQuery {
  const query = parseQuery(text, readDates);
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
    expect(parse("year:2021 -year:2022 سنة:2023").years).toMatchObject([
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
    ["لغة:العربية", "language", "العربية"],
    ["نوع:مخطط", "kind", "مخطط"],
    ["مصدر:رويترز", "outlet", "رويترز"],
  ])("reads the field of %s", (text, facet, value) => {
    const fields = [{ facet, value, not: false, start: 0, end: text.length }];
    expect(parse(text).fields).toEqual(fields);
  });
  it("marks fields with a minus", () => {
    expect(parseQuery("الوزير -country:TN")).toMatchObject({
      fields: [{ facet: "country", value: "TN", not: true }],
    });
  });
  it("takes an unknown field for words", () => {
    expect(groups("note:text")).toHaveLength(2);
  });
  it("takes dates among the words for dates, and their words for words as well", () => {
    const query = parse("أسعار النفط في أبريل 2018");
    expect(query.dates).toMatchObject([[{ from: "2018-04", to: "2018-04", start: 15, end: 25 }]]);
    expect(groups("أسعار أبريل 2018")).toEqual([["أسعار"], ["أبريل"], ["2018"]]);
    expect(groups("أسعار 2018-2020")).toEqual([["أسعار"], ["2018", "2019", "2020"]]);
  });
  it.each([
    `كوريا "2022"`,
    "كوريا «أبريل» «2022»",
    "كوريا -2022",
    "كوريا سنة:2022",
    "كوريا 2022 دينار",
  ])("takes the number of %s for no date", (text) => {
    expect(parse(text).dates).toEqual([]);
  });
  it("takes dates that OR joins for alternatives, and asks for none that a word may stand for", () => {
    const query = parse("قمة أبريل 2021 أو مايو 2022");
    expect(query.dates).toMatchObject([[{ from: "2021-04" }, { from: "2022-05" }]]);
    expect(groups("قمة أبريل 2021 أو مايو 2022")).toEqual([["قمة"], ["أبريل 2021", "مايو 2022"]]);
    expect(parse("2021 2022").dates).toHaveLength(2);
    expect(parse("كوريا OR 2022").dates).toEqual([]);
    expect(parse("2022 OR كوريا").dates).toEqual([]);
  });
  it("answers anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["query", "problem"]).toContain(parseQuery(text, readDates).kind);
      }),
    );
  });
});
