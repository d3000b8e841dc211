import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { parseAuthority } from "../../lib/authorities/authority.ts";

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
      organisation: "presidency-tn",
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

function faults(value: unknown, at = file): readonly string[] {
  const result = parseAuthority(value, at);
  return result.ok ? [] : result.error;
}

describe("parseAuthority", () => {
  it("reads a whole record as it stands", () => {
    expect(parseAuthority(whole, file)).toEqual({ ok: true, value: whole });
  });

  it("lets the English name be left out, or say that a machine suggested it", () => {
    const { ar, en } = whole.prefLabel;
    for (const named of [{ prefLabel: { ar } }, { prefLabel: { ar, en }, englishFrom: "parts" }])
      expect(parseAuthority({ ...whole, ...named }, file)).toMatchObject({
        ok: true,
        value: named,
      });
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

  it("takes a key without a value for one that is not there", () => {
    const { description: _, ...rest } = whole;
    expect(parseAuthority({ ...whole, description: null }, file)).toEqual({
      ok: true,
      value: rest,
    });
    expect(parseAuthority({ ...whole, related: null }, file)).toMatchObject({
      value: { related: [] },
    });
  });

  it.each<[string, object, string]>([
    ["an unknown key", { preflabel: {} }, "`preflabel` is not known here; perhaps `prefLabel` is"],
    ["an id that is no id", { id: "Kais Saied" }, '`id` "Kais Saied" is no id; use a–z, 0–9 and'],
    ["no id", { id: null }, "`id` is missing; write a text in quotation marks"],
    ["an id unlike the file", { id: "saied" }, '`id` "saied" is not the file\'s name; rename the'],
    [
      "an unknown type",
      { type: "persn" },
      '`type` must be one of person, organisation, system, event, not "persn"; perhaps "person" is meant',
    ],
    ["no type", { type: null }, "`type` is missing; it must be one of person, organisation"],
    [
      "no Arabic name",
      { prefLabel: { en: "Kais" } },
      "`prefLabel.ar` is missing; write a text in quotation marks",
    ],
    [
      "the origin of a name that is not there",
      { prefLabel: { ar: "قيس" }, englishFrom: "romanised" },
      "`englishFrom` speaks of an English name, and there is none; take the key out",
    ],
    [
      "a language that is empty",
      { prefLabel: { ar: "قيس", en: " " } },
      "`prefLabel.en` is empty; write a text, or take the key out",
    ],
    ["a list that is a text", { countries: "TN" }, '`countries` must be a list, not "TN"'],
    [
      "a country that is no code",
      { countries: ["Tunisia"] },
      '`countries` "Tunisia" is not a two-letter ISO 3166 code; write one such as "TN"',
    ],
    ["a date that is no EDTF", { date: "April 2022" }, '`date` "April 2022" is not an EDTF date'],
    [
      "an address that is none",
      { sameAs: ["Q42401"] },
      '`sameAs` "Q42401" is not an address; write one that begins with https://',
    ],
    [
      "a relation that is no id",
      { related: ["Najla Bouden"] },
      '`related` "Najla Bouden" is not the id of a record; write one such as kais-saied',
    ],
    [
      "the same variant twice",
      { altLabels: { ar: ["ا", "ا"] } },
      '`altLabels.ar` has "ا" twice; remove one',
    ],
    [
      "a role without source",
      { roles: [{ label: whole.prefLabel }] },
      "`roles.0.source` is missing; write a text in quotation marks",
    ],
    [
      "itself among its relations",
      { related: ["kais-saied"] },
      '`related` names the record itself; remove "kais-saied"',
    ],
  ])("says in one sentence what is wrong with %s", (_, change, sentence) => {
    expect(faults({ ...whole, ...change })).toEqual([expect.stringContaining(sentence)]);
  });

  it("names every fault at once", () => {
    expect(faults({ id: "", type: "x", prefLabel: {}, nam: 1 })).toHaveLength(4);
    expect(faults(null)).toEqual(["the file is missing; write a mapping of keys to values"]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, name) => {
        expect(typeof parseAuthority(value, name).ok).toBe("boolean");
      }),
    );
  });
});
