import { describe, expect, it } from "vitest";
import { bases, withoutArticle } from "../../lib/arabic/bases.ts";
import { fold } from "../../lib/arabic/fold.ts";

describe("withoutArticle", () => {
  it.each([
    ["الحكومة", "حكومه"],
    ["للحكومة", "حكومه"],
    ["والحكومة", "حكومه"],
    ["وبالحكومة", "حكومه"],
    ["كالحكومة", "حكومه"],
    ["حكومة", "حكومه"],
    ["والد", "والد"],
    ["للجنة", "لجنه"],
    ["وللقاء", "لقاء"],
    ["للجنوب", "جنوب"],
    ["وكالات", "وكالات"],
    ["كالحكومات", "حكومات"],
  ])("%s", (word, rest) => {
    expect(withoutArticle(fold(word))).toBe(rest);
  });
});

describe("bases", () => {
  it("offers the word without its preposition", () => {
    expect(bases(fold("بجائزة"))).toEqual(["بجاءزه", "جاءزه"]);
  });
  it("offers both depths of a chain", () => {
    expect(bases(fold("وبجائزة"))).toEqual(["وبجاءزه", "بجاءزه", "جاءزه"]);
  });
  it("offers nothing but the word without its article", () => {
    expect(bases(fold("وللجنة"))).toEqual(["وللجنه", "لجنه"]);
  });
  it("offers nothing else for a short word", () => {
    expect(bases(fold("وقع"))).toEqual(["وقع"]);
  });
});
