import { describe, expect, it } from "vitest";
import type { Authority } from "../../lib/authorities/authority.ts";
import { sentenceOf } from "../../lib/schema/content-problem.ts";
import { checkAuthorities } from "../../lib/authorities/check-authorities.ts";

function record(id: string, more: Partial<Authority> = {}): Authority {
  return {
    id,
    type: "person",
    prefLabel: { ar: id, en: id },
    altLabels: { ar: [], en: [] },
    roles: [],
    countries: [],
    related: [],
    sameAs: [],
    ...more,
  };
}

function check(...records: readonly Authority[]): readonly string[] {
  return checkAuthorities(
    records.map((one, index) => ({ file: `${index}.yaml`, record: one })),
  ).map(sentenceOf);
}

const label = { ar: "وزير", en: "Minister" };

describe("checkAuthorities", () => {
  it("is content with records that know each other", () => {
    expect(
      check(
        record("ministry", { type: "organisation", related: ["minister"] }),
        record("minister", { roles: [{ label, organisation: "ministry", source: "003#p1" }] }),
      ),
    ).toEqual([]);
  });

  it("names both files of a shared id", () => {
    expect(check(record("a"), record("a"))).toEqual([
      '1.yaml: `id` "a" is the id of 0.yaml too; choose another.',
    ]);
  });

  it("names ids that no record has", () => {
    expect(check(record("a", { related: ["b"] }))).toEqual([
      '0.yaml: `related` "b" is the id of no record; write that record, or remove the id.',
    ]);
  });

  it("wants an organisation where an office is held", () => {
    expect(
      check(record("a", { roles: [{ label, organisation: "b", source: "003#p1" }] }), record("b")),
    ).toEqual([
      '0.yaml: `roles.0.organisation` "b" is the id of no organisation; write that record, or remove the id.',
    ]);
  });

  it("finds no fault with who names a record that cannot be read", () => {
    const naming = record("a", {
      related: ["b"],
      roles: [{ label, organisation: "c", source: "" }],
    });
    const files = [{ file: "a.yaml", record: naming }];
    expect(checkAuthorities(files, new Set(["b", "c"]))).toEqual([]);
    expect(checkAuthorities(files, new Set(["b"]))).toHaveLength(1);
  });
});
