import { describe, expect, it } from "vitest";
import {
  beforeNouns,
  beforeVerbs,
  chainPattern,
  chainsOf,
  join,
  segmenter,
  type Proclitics,
} from "../../lib/arabic/proclitics.ts";

const cuts = (word: string, allowed: Proclitics = { ...beforeNouns, future: true }) =>
  segmenter(allowed)(word).map(({ conjunction, preposition, future, article, base }) =>
    [conjunction, preposition, future ? "س" : "", article ? "ال" : "", base]
      .filter((part) => part !== "")
      .join("+"),
  );

describe("segmenter", () => {
  it.each([
    ["عراق", []],
    ["والد", ["و+الد", "و+ال+د"]],
    ["وبالعراق", ["و+بالعراق", "و+ب+العراق", "و+ب+ال+عراق"]],
    ["فكالعراق", ["ف+كالعراق", "ف+ك+العراق", "ف+ك+ال+عراق"]],
    ["للعراق", ["ل+لعراق", "ل+ال+لعراق", "ل+ال+عراق"]],
    ["وسيعود", ["و+سيعود", "و+س+يعود"]],
    ["ال", []],
    ["لل", ["ل+ل", "ل+ال+ل"]],
  ])("%s", (word, expected) => {
    expect(cuts(word)).toEqual(expected);
  });

  it("leaves on the word what is not allowed", () => {
    expect(cuts("وبالعراق", { ...beforeNouns, prepositions: ["ل"] })).toEqual(["و+بالعراق"]);
    expect(cuts("وسيعود", { ...beforeVerbs, future: false })).toEqual(["و+سيعود"]);
  });
});

describe("join", () => {
  const chain = { conjunction: "و", preposition: "ل", future: false, article: true } as const;
  it("writes ل and the article as لل, and of three ل two", () => {
    expect(join(chain, "عراق")).toBe("وللعراق");
    expect(join(chain, "لجنه")).toBe("وللجنه");
  });
  it("writes the other chains as they are said", () => {
    expect(join({ ...chain, preposition: "ب" }, "عراق")).toBe("وبالعراق");
    expect(join({ ...chain, article: false }, "عراق")).toBe("ولعراق");
  });
});

describe("chainPattern", () => {
  it("holds every chain but the empty one, longest first", () => {
    const pattern = chainPattern(chainsOf({ ...beforeVerbs, prepositions: [] }));
    expect(pattern).toMatch(/^\(\?:(?:وس\|فس|فس\|وس)\|/);
    expect(new RegExp(`^${pattern}$`).test("وس")).toBe(true);
    expect(new RegExp(`^${pattern}$`).test("")).toBe(false);
  });
});
