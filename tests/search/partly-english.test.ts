import { describe, expect, it } from "vitest";
import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { SearchDocument, SearchHit } from "../../lib/search/types.ts";

const nothing = {
  ...{ date: null, countries: [], outlet: null, names: [] },
  ...{ people: [], organisations: [], systems: [], events: [] },
};
const ar = ["افتتح الوزير السد الجديد", "وحضر السفير حفل الافتتاح", "ثم غادر الوفد"];

const documents: readonly SearchDocument[] = [
  {
    ...{ ...nothing, id: "headline", titles: { ar: "افتتاح سد", en: "A dam is opened" } },
    paragraphs: { ar },
    english: { title: "machine", paragraphs: [null, null, null], named: [] },
  },
  {
    ...{ ...nothing, id: "part", titles: { ar: "افتتاح جسر", en: "A bridge is opened" } },
    paragraphs: { ar, en: ["", "The ambassador attended the ceremony", ""] },
    english: { title: "reviewed", paragraphs: [null, "machine", null], named: [] },
  },
  {
    ...{
      ...nothing,
      id: "none",
      titles: { ar: "لقاء في العاصمة" },
      paragraphs: { ar: ["نص قصير"] },
    },
    names: ["Kais Saied"],
    english: { title: null, paragraphs: [], named: ["Kais Saied"] },
  },
];

async function hits(text: string, language?: "en"): Promise<readonly SearchHit[]> {
  const files = await buildIndex(documents);
  const engine = await openIndex((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
  const filters = language === undefined ? {} : { facets: { language: [language] } };
  const response = await engine.search({ text, filters });
  return response.kind === "results" ? response.hits : [];
}

describe("an article of which a part is in English", () => {
  it("is found by an English headline alone, and shows its Arabic text", async () => {
    const [hit] = await hits("dam");
    expect(hit).toMatchObject({ id: "headline", english: { title: "machine" } });
    expect(hit?.titles.en?.highlights).toHaveLength(1);
    expect(hit?.passages.en).toBeUndefined();
    expect(hit?.passages.ar?.text).toContain("السد");
  });

  it("is found by its translated paragraphs, machine text among them, and shows them with their state", async () => {
    const [hit] = await hits("ambassador");
    expect(hit).toMatchObject({ id: "part", passages: { en: { paragraph: 2 } } });
    expect(hit?.english?.paragraphs[1]).toBe("machine");
  });

  it("never shows a paragraph that is not there", async () => {
    const [hit] = await hits("bridge");
    expect(hit?.passages.en?.text).toBe("The ambassador attended the ceremony");
  });

  it("counts as English where its text is, not where its headline alone is", async () => {
    expect((await hits("opened", "en")).map(({ id }) => id)).toEqual(["part"]);
  });

  it("is found by the English name of a record, and tells it", async () => {
    const [hit] = await hits("Kais Saied");
    expect(hit).toMatchObject({ id: "none", english: { named: ["Kais Saied"] } });
  });
});
