import { describe, expect, test } from "vitest";
import { faceFiles, quranicMark, type FaceFile } from "../../../components/page/font-face-data.ts";
import { faceSheet, faceSheets } from "../../../components/page/font-faces.ts";
import type { Locale } from "../../../lib/locale/locale.ts";
import { ar } from "../../../lib/strings/ar.ts";
import { en } from "../../../lib/strings/en.ts";

const base64 = (file: string) => `(${file})`;
const address = (file: string) => file.replace("fonts/", "");
const sheet = (name: Locale) => faceSheet(name, base64, address);
const has = (face: FaceFile, point: number): boolean =>
  face.ranges.some(([from, to]) => from <= point && point <= to);

/** Faces that a sheet brings with it. */
const within = (css: string) =>
  [...css.matchAll(/base64,\(fonts\/([^)]+)\.woff2\)/g)].map(([, file]) => file);

/** Faces that it has fetched for some characters. */
const asked = (css: string) =>
  [...css.matchAll(/url\(([\w-]+)\.woff2\);unicode-range:/g)].map(([, file]) => file);

describe("the sheets of faces", () => {
  test("each brings what the first screen needs, and no page waits for the rest", () => {
    expect(within(sheet("ar"))).toEqual(["naskh", "naskh-ascii"]);
    expect(within(sheet("en"))).toEqual(["serif", "naskh-word"]);
    expect(asked(sheet("ar"))).toContain("serif-accents");
    expect(asked(sheet("en"))).toContain("naskh");
    for (const each of faceSheets) expect(sheet(each)).not.toMatch(/src:url\([\w-]+\.woff2\)}/);
  });

  test("each family that a page asks for is declared in the sheets that it links", () => {
    const all = faceSheets.map(sheet).join("");
    const families = new Set(all.match(/Sijill \w+/g));
    expect(families.size).toBeGreaterThan(6);
    for (const family of families) expect(all).toContain(`@font-face{font-family:${family};`);
  });

  test("no sheet has the vowel marks away that only a reader's choice hides", () => {
    expect(faceSheets.map(sheet).join("")).not.toContain("naskh-bare");
  });

  test("the link to the other language is in the archive's face in either", () => {
    const covers = (face: FaceFile, text: string) =>
      [...text].every((letter) => has(face, letter.codePointAt(0) ?? 0));
    expect(covers(faceFiles.word, en.site.otherLanguage)).toBe(true);
    expect(covers(faceFiles.ascii, ar.site.otherLanguage)).toBe(true);
  });
});

describe("the characters of the faces", () => {
  test("a mark of the Quran is drawn by the face that has its letter, in paragraphs that hold one", () => {
    expect(sheet("ar")).toMatch(/\.quran[^{]*\{font-family:[^}]*,Sijill Quran,/);
    const marks = Array.from({ length: 0x700 - 0x600 }, (_, n) => 0x600 + n).filter((point) =>
      /^\p{M}$/u.test(String.fromCodePoint(point)),
    );
    expect(marks.length).toBeGreaterThan(50);
    for (const mark of marks) {
      const face = quranicMark.test(String.fromCodePoint(mark)) ? faceFiles.quran : faceFiles.naskh;
      expect(has(face, mark) && has(face, 0x628), mark.toString(16)).toBe(true);
      expect(has(faceFiles.more, mark)).toBe(false);
    }
  });

  test.each(["﴿", "﴾", "ﷺ", "٪"])("%s is drawn on every Arabic page", (sign) => {
    expect(has(faceFiles.more, sign.codePointAt(0) ?? 0)).toBe(true);
  });

  test.each(["ⓒ", "\u2011", "\u2010"])(
    "%s is drawn as its look-alike in both languages",
    (sign) => {
      for (const { drawnAs } of [faceFiles.ascii, faceFiles.serif]) {
        expect(drawnAs.map(([from]) => from)).toContain(sign.codePointAt(0));
      }
    },
  );

  test("every printable character of ASCII is drawn in both languages, signs of code once they are asked for", () => {
    for (let point = 0x21; point < 0x7f; point += 1) {
      const sign = String.fromCodePoint(point);
      const late = has(faceFiles.accents, point);
      expect(has(faceFiles.serif, point) || late, sign).toBe(true);
      expect(has(faceFiles.ascii, point) || late, sign).toBe(true);
    }
    for (const sign of "aZ09.,:()[]%!?'\"-/")
      expect(has(faceFiles.ascii, sign.charCodeAt(0)), sign).toBe(true);
  });
});
