import { describe, expect, test } from "vitest";
import { countPhrase } from "../../lib/strings/phrase.ts";
import { stringsFor } from "../../lib/strings/strings-for.ts";

describe("counted phrases", () => {
  test.each([
    [0, "لا مقالات"],
    [1, "مقال واحد"],
    [2, "مقالان"],
    [3, "3 مقالات"],
    [10, "10 مقالات"],
    [11, "11 مقالًا"],
    [99, "99 مقالًا"],
    [100, "100 مقال"],
    [102, "102 مقال"],
    [103, "103 مقالات"],
    [1011, "1,011 مقالًا"],
  ])("Arabic counts %i as a newspaper would", (n, phrase) => {
    expect(countPhrase("ar", stringsFor("ar").counts.articles, n)).toBe(phrase);
  });

  test.each([
    [0, "0 articles"],
    [1, "1 article"],
    [2, "2 articles"],
    [12345, "12,345 articles"],
  ])("English counts %i", (n, phrase) => {
    expect(countPhrase("en", stringsFor("en").counts.articles, n)).toBe(phrase);
  });
});
