import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { parseAuthority } from "../../lib/authorities/parse-authority.ts";

vi.setConfig({ testTimeout: 60_000 });

const whole = {
  id: "kais-saied",
  type: "person",
  prefLabel: { ar: "قيس سعيّد", en: "Kais Saied" },
  altLabels: { ar: ["قيس سعيد"], en: ["Kais Saïed"] },
  shortLabels: { ar: ["سعيد"], en: ["Saied"] },
  description: { ar: "رئيس الجمهورية التونسية.", en: "President of Tunisia." },
  roles: [
    {
      label: { ar: "رئيس الجمهورية", en: "President" },
      organisation: "presidency-tunisia",
      date: "2022-04",
      source: "003#p3",
    },
  ],
  countries: ["TN"],
  related: ["najla-bouden"],
  sameAs: ["https://www.wikidata.org/wiki/Q42401"],
  uncertain: { ar: "لا شيء.", en: "Nothing." },
};

const file = "content/authorities/person/kais-saied.yaml";

function messages(value: unknown, at = file): readonly string[] {
  const result = parseAuthority(value, at);
  return result.ok ? [] : result.error.map((problem) => problem.message);
}

describe("parseAuthority", () => {
  it("reads a whole record as it stands", () => {
    expect(parseAuthority(whole, file)).toEqual({ ok: true, value: whole });
  });

  it("takes absent lists as empty", () => {
    const result = parseAuthority(
      { id: "kais-saied", type: "person", prefLabel: { ar: "قيس سعيد", en: "Kais Saied" } },
      file,
    );
    expect(result).toMatchObject({
      ok: true,
      value: { altLabels: { ar: [], en: [] }, roles: [], countries: [], related: [], sameAs: [] },
    });
  });

  it.each([
    ["an unknown key", { ...whole, name: "x" }, /"name": no such key is known/],
    ["an id that is not a slug", { ...whole, id: "Kais Saied" }, /"Kais Saied" is no id/],
    ["an id unlike the file", { ...whole, id: "saied" }, /rename the file to saied\.yaml/],
    ["an unknown type", { ...whole, type: "place" }, /must be one of person, organisation/],
    [
      "a language that is missing",
      { ...whole, prefLabel: { ar: "قيس" } },
      /"prefLabel\.en": it is/,
    ],
    [
      "a list that is a text",
      { ...whole, countries: "TN" },
      /"countries": it is a? ?.*write a list/,
    ],
    ["a country that is no code", { ...whole, countries: ["Tunisia"] }, /"Tunisia" is not a code/],
    ["a date that is no EDTF", { ...whole, date: "April 2022" }, /"April 2022" is no EDTF date/],
    [
      "an address that is none",
      { ...whole, sameAs: ["Q42401"] },
      /"Q42401" is not an https address/,
    ],
    ["the same variant twice", { ...whole, altLabels: { ar: ["ا", "ا"] } }, /stands there twice/],
    [
      "a role without source",
      { ...whole, roles: [{ label: whole.prefLabel }] },
      /roles\.0\.source/,
    ],
    ["itself among its relations", { ...whole, related: ["kais-saied"] }, /names itself/],
    ["an empty file", null, /write a mapping/],
  ])("says in one sentence what is wrong with %s", (_, value, sentence) => {
    const found = messages(value);
    expect(found.some((message) => sentence.test(message))).toBe(true);
    for (const message of found) expect(message).toMatch(/^content\/.*: .*\.$/u);
  });

  it("names every fault at once", () => {
    expect(messages({ id: "", type: "x", prefLabel: {} }).length).toBeGreaterThanOrEqual(4);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, name) => {
        expect(typeof parseAuthority(value, name).ok).toBe("boolean");
      }),
    );
  });
});
