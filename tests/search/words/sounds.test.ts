import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/arabic/fold.ts";
import { skeleton } from "../../../lib/search/words/sounds.ts";

describe("skeleton", () => {
  it.each([
    ["واشنطن", "Washington"],
    ["بوتين", "Putin"],
    ["باكستان", "Pakistan"],
    ["فرانسيسكو", "Francisco"],
    ["محمد", "Mohammed"],
    ["شيكاغو", "Chicago"],
    ["غورباتشوف", "Gorbachov"],
  ])("is one for %s and %s", (arabic, latin) => {
    expect(skeleton(fold(arabic))).toBe(skeleton(fold(latin)));
  });
  it("is not one for names of other consonants", () => {
    expect(skeleton(fold("لندن"))).not.toBe(skeleton(fold("Berlin")));
  });
});
