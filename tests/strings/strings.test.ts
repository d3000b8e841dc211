import { describe, expect, test } from "vitest";
import { fill } from "../../lib/strings/phrase.ts";
import { isolate, withoutIsolates } from "../../lib/strings/isolate.ts";
import { deskAr } from "../../lib/strings/desk/desk-ar.ts";
import { deskEn } from "../../lib/strings/desk/desk-en.ts";
import { readerStrings } from "../../lib/strings/reader-strings.ts";
import { ruleInWords } from "../../lib/strings/rule-in-words.ts";
import { stringsFor } from "../../lib/strings/strings-for.ts";

/** Every phrase of a tree of words, with the path to it. */
function phrases(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === "string"
      ? [[`${path}${key}`, value]]
      : phrases(value as object, `${path}${key}.`),
  );
}

/** What readers are shown to type into the search box is typed with straight quotation marks. */
const said = ([path]: [string, string]) =>
  !path.startsWith("search.syntax.") && !/^desk\.(?:help\..*\.keys\.|comma|colon)/.test(path);
const arabic = phrases({ ...stringsFor("ar"), reader: readerStrings.ar, desk: deskAr }).filter(
  said,
);
const english = phrases({ ...stringsFor("en"), reader: readerStrings.en, desk: deskEn }).filter(
  said,
);

describe("the words of the interface", () => {
  test("there are some", () => {
    expect(arabic.length).toBeGreaterThan(150);
    expect(english.length).toBeGreaterThan(150);
  });

  test.each(arabic)("Arabic %s has Arabic punctuation and no empty words", (_, phrase) => {
    expect(phrase.trim()).toBe(phrase);
    expect(phrase).not.toBe("");
    expect(phrase).not.toMatch(/\p{Script=Arabic}[,;?"]/u);
  });

  test.each(english)("English %s has curly quotation marks", (_, phrase) => {
    expect(phrase.trim()).toBe(phrase);
    expect(phrase).not.toMatch(/["']/);
  });

  test("what a phrase asks for is the same in both languages", () => {
    const asked = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort().join();
    const others = new Map(english);
    for (const [path, phrase] of arabic) {
      const other = others.get(path);
      // Plural forms that only one language has may leave the number out («مقالان»).
      if (other === undefined || /counts\.|\.count\./.test(path)) continue;
      expect(asked(other), path).toBe(asked(phrase));
    }
  });
});

describe("fill", () => {
  test("puts values in", () => {
    expect(fill("الفقرة {n}", { n: "3" })).toBe("الفقرة 3");
  });

  test("a value that was forgotten is a mistake", () => {
    expect(() => fill("{year}", {})).toThrow("{year}");
  });

  test("what looks like a pattern in a value stays as it is", () => {
    expect(fill("«{q}»", { q: "$& {n}" })).toBe("«$& {n}»");
  });
});

test("isolate wraps in FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE", () => {
  expect(isolate("Tunis")).toBe("\u2068Tunis\u2069");
});

test("what is copied has no isolates, and is the same otherwise", () => {
  expect(withoutIsolates(`ⓒ ${isolate("Ministry")}. \u2066https://x.org/\u2069`)).toBe(
    "ⓒ Ministry. https://x.org/",
  );
  expect(withoutIsolates("مي\u200cخواهم، ١٩٩٠")).toBe("مي\u200cخواهم، ١٩٩٠");
});

describe("rules in words", () => {
  test.each(["date-prefix", "credit-line", "first-line", "year-in-name", "editorial"])(
    "%s is said in both languages",
    (rule) => {
      expect(ruleInWords(rule, "ar")).toMatch(/\p{Script=Arabic}/u);
      expect(ruleInWords(rule, "en")).toMatch(/^[\x20-\x7e’ⓒ]+$/);
    },
  );

  test("every label of a newsroom shares one sentence", () => {
    expect(ruleInWords("labelled-source", "en")).toBe(ruleInWords("labelled-author", "en"));
  });

  test("a rule without words has none, and is not made up", () => {
    expect(ruleInWords("no-such-rule", "en")).toBeNull();
    expect(ruleInWords("toString", "en")).toBeNull();
  });
});
