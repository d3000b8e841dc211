import { describe, expect, it } from "vitest";
import { facetLabels, facetNames } from "../../../../lib/archive/ask/search/facet-names.ts";
import type { Authority } from "../../../../lib/authorities/authority.ts";

const person = (id: string, ar: string, en: string, also: readonly string[] = []): Authority => {
  return {
    id,
    type: "person",
    prefLabel: { ar, en },
    altLabels: { ar: also, en: [] },
    roles: [],
    countries: [],
    related: [],
    sameAs: [],
  };
};
const records = [
  person("saied", "قيس سعيّد", "Kais Saied", ["قيس سعيد"]),
  person("kais-other", "قيس النوري", "Kais Nouri"),
];
const archive = {
  countries: () => [{ iso2: "TN", count: 1 }],
  onlyMentioned: () => [{ iso2: "FR", count: 3 }],
  authorities: (type: string) =>
    records
      .filter((record) => record.type === type)
      .map(({ id, prefLabel }) => {
        return {
          id,
          type: "person",
          kind: null,
          label: prefLabel,
          sameAs: [],
          description: null,
          date: null,
          dateSource: null,
          articleCount: 1,
          role: null,
          countries: [],
        } as const;
      }),
  outlets: () => [
    {
      id: "spa",
      name: { ar: "وكالة الأنباء السعودية", en: "Saudi Press Agency" },
      spellings: ["واس"],
      country: "SA",
      kind: "agency" as const,
      home: null,
      articleCount: 1,
    },
  ],
  authority: (id: string) => {
    const record = records.find((each) => each.id === id);
    const none = {
      isStarter: false,
      dateSource: null,
      articleCount: 1,
      countries: [],
      related: [],
      attestedIn: [],
      namedWith: [],
      dates: { years: [], undated: 0 },
      firstSeen: null,
      lastSeen: null,
    };
    return record === undefined ? null : { record, ...none };
  },
};

describe("the names by which a reader may ask", () => {
  const names = facetNames(archive);

  it("are all that are known, in both languages", () => {
    expect(names["country"]?.["TN"]).toEqual(expect.arrayContaining(["تونس", "Tunisia"]));
    expect(names["person"]?.["saied"]).toEqual(
      expect.arrayContaining(["قيس سعيّد", "Kais Saied", "قيس سعيد"]),
    );
  });

  it("are those of a paper too, as it signs", () => {
    expect(names["outlet"]?.["spa"]).toEqual([
      ...["وكالة الأنباء السعودية", "Saudi Press Agency", "واس"],
    ]);
    expect(facetLabels(archive, "en")["outlet"]).toEqual([["spa", "Saudi Press Agency"]]);
  });

  it("hold a part of a person's name that nobody else bears, and none that two bear", () => {
    expect(names["person"]?.["saied"]).toContain("saied");
    expect(names["person"]?.["kais-other"]).toContain("nouri");
    for (const own of Object.values(names["person"] ?? {})) expect(own).not.toContain("kais");
  });
});

it("labels are in one language", () => {
  const labels = facetLabels(archive, "ar");
  expect(labels["country"]).toEqual([
    ["TN", "تونس"],
    ["FR", "فرنسا"],
  ]);
  expect(labels["person"]).toEqual([
    ["saied", "قيس سعيّد"],
    ["kais-other", "قيس النوري"],
  ]);
  expect(facetLabels(archive, "en")["language"]).toContainEqual(["ar", "Arabic"]);
});
