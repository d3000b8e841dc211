import { describe, expect, test } from "vitest";
import { findNames } from "../../../components/passage/find-names.ts";

const found = (text: string, names: string[]) =>
  findNames(text, names).map(({ start, end }) => text.slice(start, end));

describe("names in English text", () => {
  test("the longest of overlapping names wins", () => {
    expect(found("Minister Jeon Hae-cheol said", ["Jeon", "Jeon Hae-cheol"])).toEqual([
      "Jeon Hae-cheol",
    ]);
  });

  test("every occurrence counts, in the order of the text", () => {
    expect(found("Jeon met Saied; Jeon left", ["Saied", "Jeon"])).toEqual([
      "Jeon",
      "Saied",
      "Jeon",
    ]);
  });

  test("a name inside another word is none", () => {
    expect(found("Jeonju is a city", ["Jeon"])).toEqual([]);
  });

  test("nothing is found where nothing is named", () => {
    expect(found("The two sides agreed", ["Jeon"])).toEqual([]);
  });
});
