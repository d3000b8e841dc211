import { describe, expect, it } from "vitest";
import { recordsView } from "../../../../components/search/view/records-view.ts";
import type { RecordCard } from "../../../../lib/search/types.ts";
import { context, htmlOf } from "./drawn.ts";

const person: RecordCard = {
  ...{ facet: "person", value: "kais-saied", label: { ar: "قيس سعيّد", en: "Kais Saied" } },
  role: { ar: "رئيس الجمهورية التونسية", en: "President of Tunisia" },
  ...{ countries: ["TN"], date: null, articles: 3, mentions: 0, years: [2019, 2022] },
};
const drawn = (card: Partial<RecordCard>, locale: "ar" | "en" = "en") =>
  htmlOf(recordsView([{ ...person, ...card }], context(locale)));
/** What a reader reads, part by part. */
const read = (card: Partial<RecordCard>, locale: "ar" | "en" = "en") =>
  drawn(card, locale)
    .split(/<[^>]*>/)
    .filter((part) => part !== "");

describe("the card of a record", () => {
  it("says what it is, its name in both scripts, its office and country, and the years of its articles", () => {
    expect(read({})).toEqual([
      ...["Person", "Kais Saied", "قيس سعيّد", "President of Tunisia", "TN"],
      ...["2019 to 2022", "3 articles"],
    ]);
    expect(read({}, "ar")).toEqual([
      ...["شخص", "قيس سعيّد", "Kais Saied", "رئيس الجمهورية التونسية", "TN"],
      ...["من 2019 إلى 2022", "3 مقالات"],
    ]);
    expect(drawn({})).toContain("2019 to 2022");
  });

  it("leads to the record's page in the reader's language", () => {
    expect(drawn({})).toContain("/archive/en/people/kais-saied/");
    expect(drawn({ facet: "outlet", value: "wam" }, "ar")).toContain("/archive/ar/outlets/wam/");
    expect(drawn({ facet: "country", value: "TN" })).toContain("/archive/en/countries/tn/");
  });

  it("leads to the articles that mention a country, where none is about it", () => {
    const mentioned = { facet: "country", value: "FR", articles: 0, mentions: 2 } as const;
    expect(drawn(mentioned)).toContain("/archive/en/countries/fr/mentioned/");
    expect(read({ ...mentioned, role: null, countries: [], years: [2022, 2022] })).toEqual([
      ...["Country", "Kais Saied", "قيس سعيّد", "2022", "2 articles mention it"],
    ]);
  });

  it("gives the date of what has one, and leaves out what is not known", () => {
    const event = { facet: "event", role: null, countries: [], date: "2022-03" } as const;
    expect(read(event)).toEqual([
      ...["Event", "Kais Saied", "قيس سعيّد", "March 2022", "3 articles"],
    ]);
    expect(read({ ...event, label: { ar: "منتدى" } })).toEqual([
      ...["Event", "منتدى", "March 2022", "3 articles"],
    ]);
  });
});
