import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines, type LineBox } from "../../../lib/publish/picture/fit-lines.ts";

/** Each letter is as wide as its size: ten of size 10 fill a line. */
const measure = (text: string) => [...text].length;
const box: LineBox = { width: 100, height: 400, lines: 4, sizes: [20, 10], leading: 1 };
const fit = (text: string, other: Partial<LineBox> = {}) =>
  fitLines(text, { ...box, ...other }, measure);

test("a text takes the largest size in which it fits", () => {
  expect(fit("aaaa")).toEqual({ size: 20, lines: ["aaaa"] });
  expect(fit("aaaaaa bb")).toEqual({ size: 10, lines: ["aaaaaa bb"] });
});

test("fewer lines of large letters fit into the height", () => {
  expect(fit("aa bb cc dd", { height: 400 }).size).toBe(20);
  expect(fit("aa bb cc dd", { height: 30 })).toEqual({ size: 10, lines: ["aa bb", "cc dd"] });
});

test("lines are of much the same width, not one full and one of a word", () => {
  expect(fit("aaa bbb ccc d", { sizes: [10] }).lines).toEqual(["aaa bbb", "ccc d"]);
});

test("what is too long ends at a word, with an ellipsis in the place of a sign that leads on", () => {
  const { lines } = fit("aaaa bbbb cccc dddd eeee ffff gggg, hhhh iiii", { sizes: [10] });
  expect(lines).toEqual(["aaaa bbbb", "cccc dddd", "eeee ffff", "gggg…"]);
});

test("a word is cut only where it is wider than a line, and ends with an ellipsis", () => {
  expect(fit("a".repeat(5000)).lines).toEqual(["aaaaaaaaa…"]);
  expect(fit(`aa ${"b".repeat(5000)} cc`, { sizes: [10] }).lines).toEqual(["aa", "bbbbbbbbb…"]);
});

test("no line begins with a sign that follows a word", () => {
  expect(fit("aaaaa bbbb : cc dd", { sizes: [10] }).lines).toEqual(["aaaaa", "bbbb :", "cc dd"]);
});

test("no text gives no line", () => {
  expect(fit("").lines.join("")).toBe("");
});

test("no line is wider than the box, and lines hold the words as they come", () => {
  const word = fc.string({
    unit: fc.constantFrom("ا", "ب", "x", "1"),
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const { size, lines } = fit(words.join(" "));
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(100);
      const said = lines.join(" ").replace(/…$/, "");
      expect(words.join(" ").startsWith(said)).toBe(true);
    }),
  );
});
