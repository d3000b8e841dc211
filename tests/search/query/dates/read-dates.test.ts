import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDates } from "../../../../lib/search/query/dates/read-dates.ts";

/** The dates of a question: the words of each, and what it is. */
const read = (text: string) =>
  readDates(text).map(({ start, end, from, to }) => [
    text.slice(start, end),
    from === to ? from : `${from}/${to}`,
  ]);

describe("readDates", () => {
  it.each([
    ["2022", "2022"],
    ["٢٠٢٢", "2022"],
    ["عام 2018", "2018"],
    ["لعام 2018", "2018"],
    ["أبريل 2022", "2022-04"],
    ["April 2022", "2022-04"],
    ["نيسان ٢٠٢٢", "2022-04"],
    ["أفريل 2022", "2022-04"],
    ["دجنبر 2014", "2014-12"],
    ["شهر ديسمبر 2015", "2015-12"],
    ["تشرين الأول 2019", "2019-10"],
    ["كانون الثاني/يناير 2020", "2020-01"],
    ["آب 2022", "2022-08"],
    ["15 مارس 2022", "2022-03-15"],
    ["8 آذار من عام 1959", "1959-03-08"],
    ["March 15, 2022", "2022-03-15"],
    ["15th of March 2022", "2022-03-15"],
    ["2022-03-15", "2022-03-15"],
    ["15/3/2022", "2022-03-15"],
    ["١٥/٣/٢٠٢٢", "2022-03-15"],
    ["3/15/2022", "2022-03-15"],
    ["15.3.2022", "2022-03-15"],
    ["3/2022", "2022-03"],
    ["رمضان 1443", "2022-04-02/2022-05-01"],
    ["رمضان 2022", "2022-04-02/2022-05-01"],
    ["Ramadan 1443", "2022-04-02/2022-05-01"],
    ["9 ربيع الآخر 1440", "2018-12-16"],
    ["Rabi al-Awwal 1440", "2018-11-09/2018-12-07"],
    ["1443 هـ", "2021-08-09/2022-07-29"],
    ["2020-2022", "2020/2022"],
    ["٢٠٢٠ – ٢٠٢٢", "2020/2022"],
    ["2021-22", "2021/2022"],
    ["من 2015 إلى 2017", "2015/2017"],
    ["between 2015 and 2017", "2015/2017"],
    ["بين عامي 2015 و2017", "2015/2017"],
    ["10-15 مارس 2022", "2022-03-10/2022-03-15"],
    ["من يناير إلى مارس 2022", "2022-01/2022-03"],
    ["from 9 March 2022 to 12 April 2022", "2022-03-09/2022-04-12"],
    ["2022-2020", "2020/2022"],
  ])("reads all of «%s» as %s", (text, date) => {
    expect(read(text)).toEqual([[text, date]]);
  });

  it.each([
    "مارس",
    "May",
    "رمضان",
    "15 مارس",
    "1443",
    "20222",
    "2018.5",
    "2018 دينار",
    "2018%",
    "أب",
    "99",
  ])("finds no date in «%s»", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    "31 فبراير 2022",
    "30 February 2022",
    "Feb 31, 2022",
    "31 رمضان 1443",
    "2022-02-31",
    "2022-13-45",
    "2022/2/30",
    "31/2/2022",
    "13/13/2022",
    "30.2.2022",
  ])("takes «%s», a day that is none, for no other date", (text) => {
    expect(read(text)).toEqual([]);
    expect(read(`${text} إلى 5 مارس 2023`)).toEqual([["5 مارس 2023", "2023-03-05"]]);
  });

  it("finds a date where it stands among other words, and each of several", () => {
    expect(read("أسعار النفط أوبك 2018")).toEqual([["2018", "2018"]]);
    expect(read("وفي أبريل 2022 زار تونس")).toEqual([["أبريل 2022", "2022-04"]]);
    expect(read("أسعار 2015 و2017")).toEqual([
      ["2015", "2015"],
      ["2017", "2017"],
    ]);
  });

  it("answers anything with dates that stand in the text, in order", () => {
    const part = fc.constantFrom(
      ..."2022 3 15 مارس من إلى بين عام - / و , هـ رمضان تشرين الأول 1443".split(" "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        let last = 0;
        for (const { start, end, from, to } of readDates(parts.join(" "))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(from <= to || to.startsWith(from) || from.startsWith(to)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
