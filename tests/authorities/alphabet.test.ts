import { describe, expect, test } from "vitest";
import { byName, initialOf } from "../../lib/authorities/alphabet.ts";

describe("the letter under which an index lists a name", () => {
  test.each([
    ["الحكومة التونسية", "ح"],
    ["أحمد", "ا"],
    ["إيمان", "ا"],
    ["آمال", "ا"],
    ["«النهضة»", "ن"],
    ["عُمر", "ع"],
    ["ال جي", "ا"],
    ["2030", "#"],
    ["CNN", "#"],
    ["", "#"],
  ])("%s: %s", (name, letter) => {
    expect(initialOf(name, "ar")).toBe(letter);
  });

  test.each([
    ["The Hague", "H"],
    ["Élysée", "E"],
    ["kais", "K"],
    ["Thebes", "T"],
    ["قيس", "#"],
  ])("%s: %s", (name, letter) => {
    expect(initialOf(name, "en")).toBe(letter);
  });
});

test("names stand in the order of the alphabet, without the article; other scripts come last", () => {
  const sorted = byName(["وزارة", "CNN", "الحكومة", "برلمان", "البنك"], (name) => name, "ar");
  expect(sorted).toEqual(["برلمان", "البنك", "الحكومة", "وزارة", "CNN"]);
});
