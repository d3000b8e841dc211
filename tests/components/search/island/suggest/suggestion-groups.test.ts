import { describe, expect, it } from "vitest";
import { suggestionGroups } from "../../../../../components/search/island/suggest/suggestion-groups.ts";
import type { Completions, RecordFacet } from "../../../../../lib/search/types.ts";
import { stringsFor } from "../../../../../lib/strings/strings-for.ts";

const words = (locale: "ar" | "en") => {
  const { results, sections } = stringsFor(locale);
  return { ...results, sections };
};
const record = (facet: RecordFacet, ar: string, en: string) => ({
  facet,
  value: en,
  label: { ar, en },
});
const offered = (found: Completions, typed: string, locale: "ar" | "en" = "en") =>
  suggestionGroups(found, typed, words(locale), locale).map(
    ({ heading, options }) => [heading, ...options] as const,
  );

describe("suggestions", () => {
  const records = [
    record("event", "زيارة عهود الرومي", "Ohood Al Roumi’s visit"),
    record("person", "عهود الرومي", "Ohood Al Roumi"),
  ];

  it("stand under the sections of the site, people before events, words last", () => {
    expect(offered({ records, words: ["عهود", "عهودها"] }, "عهو", "ar")).toEqual([
      ["الأشخاص", "عهود الرومي"],
      ["الأحداث", "زيارة عهود الرومي"],
      ["كلمات", "عهود", "عهودها"],
    ]);
  });

  it("have the names of the reader's language", () => {
    expect(offered({ records, words: [] }, "عهو")).toEqual([
      ["People", "Ohood Al Roumi"],
      ["Events", "Ohood Al Roumi’s visit"],
    ]);
  });

  it("offer nothing twice, and no empty group", () => {
    const country = record("country", "تونس", "Tunisia");
    expect(offered({ records: [country], words: ["Tunisia"] }, "tun")).toEqual([
      ["Countries", "Tunisia"],
    ]);
    expect(offered({ records: [], words: [] }, "tun")).toEqual([]);
  });

  it("leave the words before the last as they were typed", () => {
    expect(offered({ records: [], words: ["$&government"] }, "digital gov")).toEqual([
      ["Words", "digital $&government"],
    ]);
  });
});
