import { describe, expect, it } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { readings, withoutArticle } from "../../lib/arabic/proclitics.ts";

describe("withoutArticle", () => {
  it.each([
    ["الحكومة", "حكومه"],
    ["للحكومة", "حكومه"],
    ["والحكومة", "حكومه"],
    ["وبالحكومة", "حكومه"],
    ["كالحكومة", "حكومه"],
    ["حكومة", "حكومه"],
    ["والد", "والد"],
  ])("%s", (word, rest) => {
    expect(withoutArticle(fold(word))).toBe(rest);
  });
});

describe("readings", () => {
  it("offers the word without its preposition", () => {
    expect(readings(fold("بجائزة"))).toEqual(["بجاءزه", "جاءزه"]);
  });
  it("offers both depths of a chain", () => {
    expect(readings(fold("وبجائزة"))).toEqual(["وبجاءزه", "بجاءزه", "جاءزه"]);
  });
  it("offers nothing else for a short word", () => {
    expect(readings(fold("وقع"))).toEqual(["وقع"]);
  });
});
