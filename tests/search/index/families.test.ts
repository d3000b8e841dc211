import { describe, expect, it } from "vitest";
import { gatherFamilies } from "../../../lib/search/index/families.ts";

/** Families of spellings, each with the number of its articles. */
function familiesOf(spellings: Readonly<Record<string, number>>) {
  const members = Object.entries(spellings).map(([term, articles]) => ({
    term,
    postings: Array.from({ length: articles }, (_, doc) => doc * 16),
  }));
  return Object.fromEntries(
    gatherFamilies(members)
      .filter(({ see }) => see === null)
      .map(({ key, members }) => [key, members.map(({ term }) => term)]),
  );
}

describe("gatherFamilies", () => {
  it("puts a word behind a preposition with the word, when that is known", () => {
    expect(familiesOf({ بجاءزه: 1, جاءزه: 5, الجاءزه: 3 })).toEqual({
      جاءز: ["الجاءزه", "بجاءزه", "جاءزه"],
    });
  });
  it("leaves a word alone whose rest is no word", () => {
    expect(Object.keys(familiesOf({ بريطانيا: 2, كوريا: 9 }))).toEqual(["بريط", "كور"]);
  });
  it("leaves a frequent word alone whose rest is a rarer one", () => {
    expect(Object.keys(familiesOf({ كلام: 4, لام: 3 }))).toEqual(["كلام", "لام"]);
  });
  it("puts a broken plural with its singular", () => {
    expect(familiesOf({ مشروع: 3, المشاريع: 2, سنه: 4, سنوات: 3 })).toEqual({
      مشروع: ["المشاريع", "مشروع"],
      سن: ["سنه", "سنوات"],
    });
  });
});
