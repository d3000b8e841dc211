import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { pictureDesign, pictureMark } from "../../../lib/publish/picture/picture-words.ts";
import type { PictureWords } from "../../../lib/publish/picture/picture-words.ts";
import {
  drawPicture,
  pictureSvg,
  type PictureTools,
} from "../../../scripts/build/make/pictures/draw/draw-picture.ts";
import { openFaces, readFaces } from "../../../scripts/build/make/pictures/draw/picture-faces.ts";
import { attacks } from "../../builds/attacks.ts";
import { pngHead } from "./png-head.ts";

let tools: PictureTools;
beforeAll(async () => {
  const icon = path.resolve(import.meta.dirname, "../../../public/icon.svg");
  tools = { faces: openFaces(await readFaces()), icon: readFileSync(icon, "utf8") };
}, 60_000);

const words = (text: string, other: Partial<PictureWords> = {}): PictureWords => ({
  locale: "ar",
  archive: "سجل",
  headline: { text, lang: "ar", isOpening: false },
  outlet: "الرياض",
  date: "28 مارس 2022",
  ...other,
});

/** What of a drawing is not a plain outline, beside the site's icon. */
const strange = (svg: string) =>
  svg
    .replace(tools.icon, "")
    .replace(/<path fill="#[\da-f]{6}" d="[MLQCZhvz\d. -]+"\/>/g, "")
    .replace(/<rect width="1200" height="630" fill="#fdfbf6"\/>/, "")
    .replace(/<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 630"[^<>]*>/, "")
    .replace(/<svg x="\d+" y="64" width="64" height="64"><\/svg>/, "")
    .replace("</svg>", "");

test.each(attacks)("%s gives nothing but outlines", (attack) => {
  for (const locale of ["ar", "en"] as const) {
    const its = words(attack, {
      locale,
      ...{ archive: attack, outlet: attack, date: attack },
    });
    expect(strange(pictureSvg(its, tools))).toBe("");
    expect(pngHead(drawPicture(its, tools))).toMatchObject({ width: 1200, height: 630 });
  }
});

test.each([
  ["nothing", ""],
  ["a word of 5,000 letters", "كلمة".repeat(1250)],
  ["a text of 5,000 words", "كلمة ".repeat(5000)],
  ["emoji alone", "😀👨‍👩‍👧🏳️‍🌈"],
  ["letters that no face has", "北京 שלום 서울"],
  ["marks without a letter", "\u0301\u064B\u0651 \u0301"],
  ["half a surrogate pair", "خبر \uD83D"],
  ["overrides of direction without an end", "\u202E\u202Eخبر\u2067"],
])("%s is drawn within the picture", (_, text) => {
  const its = words(text);
  const svg = pictureSvg(its, tools);
  expect(strange(svg)).toBe("");
  const outlines = [...svg.replace(tools.icon, "").matchAll(/ d="([MLQCZ][^"h]*)"/g)];
  for (const [, outline = ""] of outlines) {
    const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_each, at) => at % 2 === odd));
    expect(Math.min(...(xs ?? []))).toBeGreaterThan(60);
    expect(Math.max(...(xs ?? []))).toBeLessThan(1140);
    expect(Math.min(...(ys ?? []))).toBeGreaterThan(60);
    expect(Math.max(...(ys ?? []))).toBeLessThan(590);
  }
  expect(drawPicture(its, tools).length).toBeLessThanOrEqual(60_000);
});

test("an override changes no order", () => {
  expect(pictureSvg(words("زار \u202Eتونس\u202C"), tools)).toBe(
    pictureSvg(words("زار تونس"), tools),
  );
});

test("an Arabic picture begins at the right, an English one at the left", () => {
  const nameAt = (locale: "ar" | "en") =>
    Number(/<svg x="(\d+)"/.exec(pictureSvg(words("", { locale }), tools))?.[1]);
  expect(nameAt("ar")).toBe(1064);
  expect(nameAt("en")).toBe(72);
});

test("what pictures look like is what their addresses say: another look has another number", () => {
  const svg = pictureSvg(words("«اتفاقية K-SURE بقيمة 25 مليون» في مُحَرَّم"), tools);
  // Changed on purpose? Then raise `pictureDesign` too, so that networks fetch the pictures again.
  expect([pictureDesign, sha256(svg).slice(0, 12)]).toMatchInlineSnapshot(`
    [
      1,
      "f79c8bc5f880",
    ]
  `);
});

test("an address changes with each word of the picture", () => {
  const marks = [
    words("عنوان"),
    words("عنوان آخر"),
    words("عنوان", { date: "بلا تاريخ" }),
    words("عنوان", { outlet: null }),
    words("عنوان", { archive: "أرشيف" }),
  ].map(pictureMark);
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^[\da-z]{3}$/);
});
