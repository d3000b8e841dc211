import { describe, expect, test } from "vitest";
import { parseTranslation } from "../../lib/article/parse-translation.ts";

const file = (head: string): string =>
  `---\nid: "003"\nlang: "en"\n${head}method: "machine"\nreview: null\nrawSha256: "ab"\n---\n\nOne.\n\nTwo *words*.\n`;

describe("parseTranslation", () => {
  test("reads title, method and paragraphs", () => {
    const result = parseTranslation(file('title: "A visit"\ntitleStatus: "supplied"\n'), 2);
    expect(result).toMatchObject({
      ok: true,
      value: {
        title: "A visit",
        method: "machine",
        review: null,
        paragraphs: ["One.", "Two words."],
      },
    });
  });

  test("another number of paragraphs than the Arabic is an error with both numbers", () => {
    const result = parseTranslation(file('title: "A visit"\ntitleStatus: "supplied"\n'), 3);
    expect(result.ok ? "" : result.error.join()).toMatch(/2 paragraphs.*3/);
  });

  test("a status of none and a title exclude each other", () => {
    expect(parseTranslation(file('title: "A visit"\ntitleStatus: "none"\n'), 2).ok).toBe(false);
    expect(parseTranslation(file('titleStatus: "none"\n'), 2).ok).toBe(true);
  });
});
