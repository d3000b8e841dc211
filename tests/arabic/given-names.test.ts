import { describe, expect, it } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { givenNames, sureGivenNames } from "../../lib/arabic/given-names.ts";

describe("given names", () => {
  it.each(["محمد", "رانيا", "عبدالله", "جون"])("%s is nothing else", (name) => {
    expect(sureGivenNames.has(fold(name))).toBe(true);
    expect(givenNames.has(fold(name))).toBe(true);
  });

  it.each(["عيد", "طالب", "أشرف", "تركي"])("%s is a word as well", (name) => {
    expect(givenNames.has(fold(name))).toBe(true);
    expect(sureGivenNames.has(fold(name))).toBe(false);
  });
});
