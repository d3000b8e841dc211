import { beforeAll, expect, test } from "vitest";
import type { Locale } from "../../../lib/locale/locale.ts";
import {
  openFaces,
  type PictureFaces,
  readFaces,
} from "../../../scripts/build/make/pictures/draw/picture-faces.ts";
import { shapeLine } from "../../../scripts/build/make/pictures/draw/shape-line.ts";

let faces: PictureFaces;
beforeAll(async () => {
  faces = openFaces(await readFaces());
}, 60_000);

const shape = (text: string, lang: Locale = "ar") =>
  shapeLine(text, { faces: faces[lang], weight: "bold", lang });

/** Where the glyphs of some letters stand in a line, from the left; each is drawn as it is when it stands alone. */
function places(line: string, letters: string): number[] {
  return [...letters].map((letter) => {
    const [alone] = shape(letter).glyphs;
    const found = shape(line).glyphs.find(
      ({ font, glyph }) => font === alone?.font && glyph === alone.glyph,
    );
    expect(found, letter).toBeDefined();
    return found?.x ?? NaN;
  });
}

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

test("Latin letters and numbers of an Arabic line are all there, each word from the left, at its place", () => {
  const line = "«اتفاقية K-SURE بقيمة 25 مليون»";
  const [opening = NaN] = places(line, "«");
  const word = places(line, "K-SURE");
  const number = places(line, "25");
  expect(word).toEqual(ascending(word));
  expect(number).toEqual(ascending(number));
  // What is read first stands at the right.
  expect(Math.max(...number)).toBeLessThan(Math.min(...word));
  expect(opening).toBeGreaterThan(Math.max(...word));
});

test.each(["()", "[]"])("%s look the same around Arabic as around Latin letters", (pair) => {
  const [opening = "", closing = ""] = pair;
  const glyphs = (text: string) => shape(text).glyphs.map(({ glyph }) => glyph);
  const latin = glyphs(`a${opening}b${closing}c`);
  const arabic = glyphs(`${opening}ا${closing}`);
  expect([arabic.at(0), arabic.at(-1)]).toEqual([latin[1], latin[3]]);
});

test("letters are joined: each has another form beside others than alone", () => {
  const alone = new Set([..."سجل"].flatMap((letter) => shape(letter).glyphs.map((g) => g.glyph)));
  const bodies = shape("سجل").glyphs.filter(({ glyph }) => !alone.has(glyph));
  expect(bodies.length).toBeGreaterThanOrEqual(3);
});

test("lam and alef are one sign, narrower than both", () => {
  expect(shape("لا").width).toBeLessThan(shape("ل").width + shape("ا").width);
});

test("vowel marks take no room, and stand above or below their letters", () => {
  expect(shape("مُحَمَّدٌ").width).toBeCloseTo(shape("محمد").width, 5);
  expect(shape("مُحَمَّدٌ").glyphs.length).toBeGreaterThan(shape("محمد").glyphs.length);
});

test("no letter of the languages of the site is a box", () => {
  const lines = [
    "اتفاقية ٢٠٢٢ بنسبة 12.5% في مُحَرَّمٍ لِلَّهِ – آدم وإيمان ورؤى وشيء ومئة؛ هل؟ «نعم»، لا.",
    "پژوهش گفت چای ڤيتامين ﷺ ٱلرحمٰن",
    "Jeon Hae-cheol’s “visit” – Ḥasan ʿAlī, Zürich, Łódź; naïve… Αθήνα, Москва & 5 €",
  ];
  for (const lang of ["ar", "en"] as const)
    for (const line of lines)
      expect(shape(line, lang).glyphs.filter(({ glyph }) => glyph === 0)).toEqual([]);
});
