import { describe, expect, it } from "vitest";
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from "../../../../../components/search/island/suggest/recent-searches.ts";

function store(initial?: string) {
  const kept = new Map<string, string>(initial === undefined ? [] : [["sijill-searches", initial]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("recent searches", () => {
  it("are newest first, each once, eight at most", () => {
    const s = store();
    for (const text of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "2", "  "])
      rememberSearch(s, text);
    expect(recentSearches(s)).toEqual(["2", "9", "8", "7", "6", "5", "4", "3"]);
  });

  it("are forgotten on request", () => {
    const s = store();
    rememberSearch(s, "a");
    forgetSearches(s);
    expect(recentSearches(s)).toEqual([]);
  });

  it.each(["{", "null", '"text"', "[1, null]"])("are none when the device kept %s", (kept) => {
    expect(recentSearches(store(kept))).toEqual([]);
  });

  it("cost nothing where the device keeps nothing", () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => {
      rememberSearch(full, "a");
    }).not.toThrow();
  });
});
