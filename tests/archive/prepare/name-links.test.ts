import { expect, it } from "vitest";
import { nameLinks } from "../../../lib/archive/prepare/name-links.ts";
import { joinParagraphs, placeInParagraphs } from "../../../lib/article/joined-paragraphs.ts";
import type { Authority, AuthorityType } from "../../../lib/authorities/authority.ts";
import { findAuthorities } from "../../../lib/authorities/find-authorities.ts";

interface Labels {
  readonly also?: readonly string[];
  readonly short?: readonly string[];
  readonly patterns?: readonly string[];
}

const record = (
  id: string,
  type: AuthorityType,
  name: string,
  { also = [], short = [], patterns = [] }: Labels = {},
): Authority => ({
  ...{ id, type, prefLabel: { ar: name } },
  altLabels: { ar: also, en: also },
  shortLabels: { ar: short, en: short },
  patterns: { ar: patterns, en: patterns },
  ...{ roles: [], countries: [], related: [], sameAs: [] },
});

const records = [
  record("government", "organisation", "الحكومة الأردنية", { patterns: ["رئيس الوزراء الأردني"] }),
  record("omar", "person", "عمر الرزاز", { short: ["رئيس الحكومة الأردنية"] }),
  record("visit", "event", "زيارة عمر الرزاز إلى بغداد", { short: ["زيارته"] }),
  record("signing", "event", "توقيع الاتفاقية", { also: ["وقع الطرفان الاتفاقية في عمان"] }),
  record("board", "organisation", "الهيئة العليا للمياه", {
    also: ["الهيئة العليا للمياه والري والسدود في حوض النهر"],
  }),
  record("talks", "event", "محادثات السد", {
    also: ["the two sides have held talks", "his talks"],
  }),
];

/** What is linked in some paragraphs: record and words. */
function links(...paragraphs: string[]): string[] {
  const joined = joinParagraphs(null, paragraphs);
  const mentions = placeInParagraphs(joined, findAuthorities(joined.text, records));
  return nameLinks(
    mentions,
    paragraphs,
    (id) => records.find((each) => each.id === id) ?? null,
  ).map(({ authority, paragraph, start, end }) => {
    return `${authority}: ${paragraphs[paragraph - 1]?.slice(start, end) ?? ""}`;
  });
}

it("links the first name of a record, once, and not in the title", () => {
  expect(links("قالت الحكومة الأردنية", "إن الحكومة الأردنية")).toEqual([
    "government: الحكومة الأردنية",
  ]);
  expect(
    nameLinks(
      [{ paragraph: 0, start: 0, end: 5, authority: "omar", rule: "label" }],
      [],
      () => null,
    ),
  ).toEqual([]);
});

it("links no pattern, no clause and no noun that only points to somebody", () => {
  expect(links("قال رئيس الوزراء الأردني")).toEqual([]);
  expect(links("وقع الطرفان الاتفاقية في عمان")).toEqual([]);
  expect(links("the two sides have held talks; his talks ended")).toEqual([]);
  expect(links("زيارة عمر الرزاز إلى بغداد", "وجاءت زيارته")).toEqual(["omar: عمر الرزاز"]);
});

it("links the name that lies in another, and never underlines both", () => {
  expect(links("عمر الرزاز", "قال رئيس الحكومة الأردنية")).toEqual([
    "omar: عمر الرزاز",
    "government: الحكومة الأردنية",
  ]);
  expect(links("توقيع الاتفاقية")).toEqual(["signing: توقيع الاتفاقية"]);
});

it("links of a long name the shorter one with which it begins", () => {
  expect(links("أعلنت الهيئة العليا للمياه والري والسدود في حوض النهر")).toEqual([
    "board: الهيئة العليا للمياه",
  ]);
  expect(links("للهيئة العليا للمياه والري والسدود في حوض النهر")).toEqual([
    "board: للهيئة العليا للمياه",
  ]);
});
