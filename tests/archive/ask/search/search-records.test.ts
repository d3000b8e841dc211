import { describe, expect, it } from "vitest";
import { searchRecords } from "../../../../lib/archive/ask/search/search-records.ts";
import type { Authority, Role } from "../../../../lib/authorities/authority.ts";

const role = (en: string, date?: string): Role => ({
  ...{ label: { ar: `${en} بالعربية`, en }, source: "a text" },
  ...(date === undefined ? {} : { date }),
});
const person = (id: string, ar: string, en: string, roles: Role[] = []): Authority => ({
  ...{ id, type: "person", prefLabel: { ar, en }, altLabels: { ar: [], en: [] }, roles },
  ...{ countries: ["TN"], related: [], sameAs: [] },
});
const people = [
  person("saied", "قيس سعيّد", "Kais Saied", [
    role("President", "2019"),
    role("Law professor", "1999"),
  ]),
  person("nouri", "قيس النوري", "Kais Nouri", [role("Clerk"), role("Judge")]),
  person("nouri-ali", "علي النوري", "Ali Nouri"),
];

type Source = Parameters<typeof searchRecords>[0];
const archive = {
  countries: () => [{ iso2: "TN" }],
  onlyMentioned: () => [{ iso2: "FR" }],
  outlets: () => [
    {
      ...{ id: "wam", name: { ar: "وام", en: "WAM" }, country: "AE" },
      spellings: ["وكالة أنباء الإمارات"],
    },
  ],
  authorities: (type: string) =>
    people
      .filter((record) => record.type === type)
      .map(({ id, prefLabel }) => ({ id, label: prefLabel, date: null })),
  authority: (id: string) => {
    const record = people.find((one) => one.id === id);
    return record && { record };
  },
} as unknown as Source;
const of = (value: string) => searchRecords(archive).find((record) => record.value === value);

describe("the records that a question may name", () => {
  it("are countries that articles are about or only mention, outlets and authority records", () => {
    expect(searchRecords(archive).map(({ facet, value }) => `${facet} ${value}`)).toEqual([
      ...["country TN", "country FR", "outlet wam"],
      ...["person saied", "person nouri", "person nouri-ali"],
    ]);
  });

  it("have every name that they are known by", () => {
    expect(of("FR")?.names).toEqual(expect.arrayContaining(["فرنسا", "France"]));
    expect(of("wam")).toMatchObject({ countries: ["AE"] });
    expect(of("wam")?.names).toContain("وكالة أنباء الإمارات");
  });

  it("are known by a surname that no other person bears", () => {
    expect(of("saied")?.names).toEqual(expect.arrayContaining(["سعيد", "saied"]));
    expect(of("nouri")?.names).not.toContain("nouri");
  });

  it("show the office that is attested last; of undated ones the last that was written", () => {
    expect(of("saied")?.role?.en).toBe("President");
    expect(of("nouri")?.role?.en).toBe("Judge");
    expect(of("nouri-ali")?.role).toBeNull();
  });
});
