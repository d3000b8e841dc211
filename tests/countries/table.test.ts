import { describe, expect, it, vi } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { countryName, countryNames, isCountryCode } from "../../lib/countries/country-name.ts";
import { formTrie, type FormNode } from "../../lib/countries/form-trie.ts";
import { findCountries } from "../../lib/countries/find-countries.ts";
import { parseTable, spellings } from "../../lib/countries/table/parse-table.ts";
import { countryTable } from "../../lib/countries/table/table.ts";

vi.setConfig({ testTimeout: 60_000 });

/** CLDR knows codes that ISO 3166-1 does not list: withdrawn, reserved, user-assigned and groups. */
const notOfIso = new Set(
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ".split(
    " ",
  ),
);

function isoCodes(): readonly string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && !notOfIso.has(code));
}

function* nodes(node: FormNode, path = ""): Generator<[string, FormNode]> {
  yield [path, node];
  for (const [word, child] of node.next) yield* nodes(child, `${path} ${word}`.trim());
}

describe("the table of countries", () => {
  it("has a row for every country of ISO 3166-1 and for Kosovo, and no other", () => {
    expect(countryTable.map((row) => row.iso2).sort()).toEqual([...isoCodes(), "XK"].sort());
    expect(countryTable).toHaveLength(250);
  });

  it("names each in both languages, in the right script", () => {
    for (const { name } of countryTable) {
      expect(name.ar).toMatch(/^[\p{Script=Arabic}\s]+$/u);
      expect(name.en).toMatch(/^\p{Script=Latin}[\p{Script=Latin}\s.'()-]+$/u);
    }
  });

  it("gives no name twice for display", () => {
    for (const locale of ["ar", "en"] as const) {
      const names = countryTable.map((row) => fold(row.name[locale]));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("writes Arabic adjectives so that they can be inflected", () => {
    for (const { adjectives } of countryTable) {
      for (const { text, inflected } of adjectives.ar) if (inflected) expect(text).toMatch(/ي$/u);
    }
  });

  it("lets no two countries share a form unless guards keep them apart", () => {
    const shared: string[] = [];
    for (const [path, { entries }] of nodes(formTrie())) {
      const unguarded = entries.filter((entry) => !entry.guard);
      const first = unguarded[0];
      const free = new Set(
        unguarded.filter(({ form }) => form === first?.form && first.iso2).map(({ iso2 }) => iso2),
      );
      if (free.size > 1) shared.push(`${path}: ${[...free].join(" ")}`);
    }
    expect(shared).toEqual([]);
  });

  it("finds every unguarded display name, and the country it is of", () => {
    for (const { iso2, names, name } of countryTable) {
      for (const locale of ["ar", "en"] as const) {
        if (names[locale][0]?.guard !== undefined) continue;
        expect(findCountries(name[locale]).map((mention) => mention.iso2)).toEqual([iso2]);
      }
    }
  });

  it("finds each name of each country in its own company", () => {
    for (const { iso2, names, capitals } of countryTable) {
      const sure = [...names.ar, ...names.en].find((form) => form.guard === undefined)?.text;
      for (const { text, guard } of [...names.ar, ...names.en, ...capitals.ar, ...capitals.en]) {
        if (guard !== "cue" && guard !== "company") continue;
        const spans = findCountries(`${sure}. ${text}`).filter((mention) => mention.iso2 === iso2);
        expect(spans, text).toHaveLength(2);
      }
    }
  });
});

describe("forms of two countries", () => {
  it("takes a name before an adjective, and tanwin for an adjective", () => {
    expect(findCountries("نيجريا").map((mention) => mention.iso2)).toEqual(["NG"]);
    expect(findCountries("وفدا نيجريًا").map((mention) => mention.iso2)).toEqual(["NE"]);
  });
});

describe("the notation of the table", () => {
  it("writes out alternatives", () => {
    expect(spellings("{غ/ج}ابون{ي/}")).toEqual(["غابوني", "غابون", "جابوني", "جابون"]);
  });

  it("refuses a row with a column missing", () => {
    expect(() => parseTable("XX | اسم | Name")).toThrow(/Not ten columns.*XX/);
  });

  it("refuses a guard that does not exist", () => {
    expect(() => parseTable("XX | اسم | Name | اسم ?nobody | | | | | |")).toThrow(
      /No guard "nobody"/,
    );
  });
});

describe("names of countries", () => {
  it.each([
    ["KR", "كوريا الجنوبية", "South Korea"],
    ["AE", "الإمارات", "United Arab Emirates"],
    ["TN", "تونس", "Tunisia"],
    ["SA", "السعودية", "Saudi Arabia"],
  ])("%s is %s and %s", (iso2, ar, en) => {
    expect(countryName(iso2, "ar")).toBe(ar);
    expect(countryName(iso2, "en")).toBe(en);
  });

  it("gives an unknown code back", () => {
    expect(countryName("ZZ", "ar")).toBe("ZZ");
    expect(countryNames("ZZ")).toEqual({ ar: [], en: [] });
  });

  it("tells codes from other texts", () => {
    expect(["KR", "EH", "XK"].every(isCountryCode)).toBe(true);
    expect(["kr", "XA", "UK", "", "__proto__"].some(isCountryCode)).toBe(false);
  });

  it("knows what a reader may type for a country", () => {
    const { ar, en } = countryNames("KR");
    expect([ar[0], en[0]]).toEqual(["كوريا الجنوبية", "South Korea"]);
    expect(ar).toEqual(expect.arrayContaining(["كوريا", "كوري", "سيول"]));
    expect(en).toEqual(expect.arrayContaining(["Korea", "ROK", "Korean", "Seoul"]));
  });
});
