import { describe, expect, it } from "vitest";
import { featuresOf, relatedArticles } from "../../../lib/archive/prepare/related.ts";

const shared = ["word:1", "word:2", "word:3", "word:4"];
const noise = Array.from({ length: 20 }, (_, i): [string, string[]] => [`n${i}`, [`word:n${i}`]]);

/** Ids of what is related to each article: id → features, in list order. */
function related(articles: ReadonlyMap<string, readonly string[]>, count: number) {
  const ids = [...articles.keys()];
  const find = relatedArticles(ids.length, (place) => articles.get(ids[place] ?? "") ?? [], count);
  return new Map(ids.map((id, place) => [id, find(place).map((other) => ids[other])]));
}

describe("relatedArticles", () => {
  it("puts a shared record before a shared country before a shared word", () => {
    const words = ["word:1", "word:2", "word:3", "word:4"];
    const found = related(
      new Map<string, string[]>([
        ["a", ["authority:x", "country:TN", "word:w", ...words]],
        ["word", ["word:w", ...words]],
        ["country", ["country:TN", ...words]],
        ["record", ["authority:x", ...words]],
        ...noise,
      ]),
      5,
    );
    expect(found.get("a")).toEqual(["record", "country", "word"]);
  });

  it("relates none that have only a country or two words in common", () => {
    const found = related(
      new Map<string, string[]>([
        ["a", ["country:TN", "word:1", "word:2", "word:3"]],
        ["country", ["country:TN"]],
        ["words", ["word:1", "word:2"]],
        ["all", ["country:TN", "word:3"]],
        ...noise,
      ]),
      5,
    );
    expect(found.get("a")).toEqual([]);
  });

  it("finds nothing for an article that shares nothing", () => {
    expect(related(new Map(noise), 5).get("n3")).toEqual([]);
  });

  it("gives at most the number asked for, and never the article itself", () => {
    const all = new Map(
      Array.from({ length: 9 }, (_, i): [string, string[]] => [
        `a${i}`,
        ["authority:x", ...shared],
      ]),
    );
    const found = related(new Map([...all, ...noise]), 5).get("a0") ?? [];
    expect(found).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  });

  it("does not relate two articles by one word that half of the archive has", () => {
    const half = noise.map(([id], i): [string, string[]] => [
      id,
      i % 2 === 0 ? ["word:common"] : [],
    ]);
    expect(related(new Map(half), 5).get("n0")).toEqual([]);
  });

  it("says nothing by what more than a hundred articles share", () => {
    const sharing = (count: number) =>
      new Map(
        Array.from({ length: 1000 }, (_, i): [string, string[]] => [
          `a${i}`,
          i < count ? shared.map((word) => `authority:${word}`) : [],
        ]),
      );
    expect(related(sharing(100), 5).get("a0")).toHaveLength(5);
    expect(related(sharing(101), 5).get("a0")).toEqual([]);
  });
});

describe("featuresOf", () => {
  const features = (paragraphs: readonly string[], countries: readonly string[] = []) =>
    featuresOf({ title: null, paragraphs, countries }, [{ authority: "x" }, { authority: "x" }]);

  it("counts two forms of a word as one, and leaves out stop words", () => {
    expect(features(["شراءات"])).toEqual(features(["الشراءات التي"]));
    expect(features(["شراءات"])).not.toEqual(features(["زيارات"]));
  });

  it("names each record and country once, and at most 24 words, those used most", () => {
    const words = Array.from({ length: 30 }, (_, i) => `كلمة${String.fromCodePoint(0x628 + i)}`);
    const found = features([`${words.join(" ")} ${words[29] ?? ""}`], ["TN"]);
    expect(found.slice(0, 2)).toEqual(["authority:x", "country:TN"]);
    expect(found.filter((feature) => feature.startsWith("word:"))).toHaveLength(24);
  });

  it("counts the words of the headline twice, and neither numbers nor the country's name", () => {
    const article = {
      title: "سد جديد في تونس",
      paragraphs: ["افتتحت تونس سنة 2019 السد."],
      countries: ["TN"],
    };
    const found = featuresOf(article, []);
    expect(found.filter((feature) => feature.startsWith("headline:"))).toHaveLength(1);
    expect(found).toContain("country:TN");
    expect(found.join(" ")).not.toMatch(/2019|:تونس/u);
  });
});
