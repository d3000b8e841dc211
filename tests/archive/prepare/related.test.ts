import { describe, expect, it } from "vitest";
import { relatedArticles } from "../../../lib/archive/prepare/related.ts";

const noise = Array.from({ length: 20 }, (_, i): [string, string[]] => [`n${i}`, [`word:n${i}`]]);

describe("relatedArticles", () => {
  it("puts a shared record before a shared country before a shared word", () => {
    const related = relatedArticles(
      new Map<string, string[]>([
        ["a", ["authority:x", "country:TN", "word:w"]],
        ["word", ["word:w"]],
        ["country", ["country:TN"]],
        ["record", ["authority:x"]],
        ...noise,
      ]),
      5,
    );
    expect(related.get("a")).toEqual(["record", "country", "word"]);
  });

  it("finds nothing for an article that shares nothing", () => {
    expect(relatedArticles(new Map(noise), 5).get("n3")).toEqual([]);
  });

  it("gives at most the number asked for, and never the article itself", () => {
    const all = new Map(
      Array.from({ length: 9 }, (_, i): [string, string[]] => [`a${i}`, ["authority:x"]]),
    );
    const related = relatedArticles(new Map([...all, ...noise]), 5).get("a0") ?? [];
    expect(related).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  });
});
