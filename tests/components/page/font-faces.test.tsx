import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
  FacePreloads,
  faceRules,
  quranRules,
  secondFaceRules,
} from "../../../components/page/font-faces.tsx";

import { faceFiles, quranicMark, type FaceFile } from "../../../components/page/font-face-data.ts";

const assetUrl = (name: string) => `/_assets/${name.replace("fonts/", "")}`;
const faces = (locale: "ar" | "en") => faceRules(locale, assetUrl);

/** Files that the rules of a page name, in order. */
const files = (html: string) => [...html.matchAll(/url\(\/_assets\/([^)]+)\)/g)].map(([, f]) => f);

describe("the faces of a page", () => {
  test("an Arabic page has the faces of Arabic alone", () => {
    expect(files(faces("ar"))).toEqual(["naskh.woff2", "naskh-figures.woff2", "naskh-more.woff2"]);
  });

  test("an English page has its own, and one for Arabic names, for Arabic letters only", () => {
    const html = faces("en");
    expect(files(html)).toEqual(["naskh.woff2", "serif.woff2"]);
    expect(html).toMatch(/naskh\.woff2\);unicode-range:u\+20,u\+600-6ff/);
  });

  test("no page names the faces that only a reader's choice calls for", () => {
    expect(faces("ar") + faces("en")).not.toMatch(/naskh-(?:digits|bare)/);
  });

  test("the faces of the first screen are fetched early, of both languages where it shows both", () => {
    const preloads = (locales: readonly ("ar" | "en")[]) =>
      renderToStaticMarkup(<FacePreloads locales={locales} assetUrl={assetUrl} />).match(
        /[\w-]+\.woff2/g,
      );
    expect(preloads(["ar"])).toEqual(["naskh.woff2", "naskh-figures.woff2"]);
    expect(preloads(["en", "ar"])).toEqual(["serif.woff2", "naskh.woff2", "naskh-figures.woff2"]);
  });

  test("each family that the text asks for is declared", () => {
    for (const locale of ["ar", "en"] as const) {
      const html = faces(locale);
      const asked = /:root\{[^}]*font-family:([^}]+)\}/.exec(html)?.[1]?.split(",") ?? [];
      expect(asked.length).toBeGreaterThan(2);
      for (const family of asked.filter((name) => /Sijill|Stand-in/.test(name))) {
        expect(html).toContain(`@font-face{font-family:${family};`);
      }
    }
  });

  test("a mark of the Quran is drawn by the face that has its letter, in paragraphs that hold one", () => {
    const html = quranRules(assetUrl);
    expect(files(html)).toEqual(["naskh-quran.woff2"]);
    expect(html).toMatch(/\.quran[^{]*\{font-family:[^}]*,Sijill Quran,/);
    const has = (face: FaceFile, point: number): boolean =>
      face.ranges.some(([from, to]) => from <= point && point <= to);
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

  test.each(["﴿", "﴾", "ﷺ"])("%s is drawn on every Arabic page", (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    expect(faceFiles.more.ranges.some(([from, to]) => from <= point && point <= to)).toBe(true);
  });

  test("a second language is set in blocks that ask for it, and leaves the page alone", () => {
    const html = secondFaceRules("en", assetUrl);
    expect(files(html)).toEqual(["serif.woff2"]);
    expect(html).toContain(".face[lang=en]{");
    expect(html).not.toContain(":root");
  });
});
