/** One self-hosted face: what is cut out of which font at build, and for which characters browsers load it. */
export interface FaceFile {
  readonly family: string;
  /** Logical name of the asset; the build gives it a hashed one. */
  readonly file: string;
  /** Module path of the font that it is cut from. */
  readonly source: string;
  /** Code points, as inclusive pairs. */
  readonly ranges: readonly (readonly [number, number])[];
  /**
   * `optional`: shown when it is there in time for the first paint, else from the next page on, so that no line
   * ever moves under a reader's eye. `swap` for what the text cannot do without, or the reader has asked for.
   */
  readonly display: "optional" | "swap";
  /** Code points that are to be drawn as another: `[from, to]`. */
  readonly drawnAs?: readonly (readonly [number, number])[];
}

const arabicDigits = Array.from({ length: 10 }, (_, n) => [0x30 + n, 0x660 + n] as const);
/** ARABIC LETTER MARK: the one sign of this font without width or ink. */
const nothing = 0x61c;
const vowelMarks = [0x64b, 0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670].map(
  (mark) => [mark, nothing] as const,
);

const naskh = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic";

/**
 * Noto Naskh Arabic and Source Serif 4 (both SIL OFL 1.1, no reserved font name), each in the weights 400 to 700.
 * The Arabic of every page is in `naskh`; the rarer letters and the digits ٠–٩ are in `naskh-more`, which a page loads only
 * when it shows one. A mark is drawn upon its letter only where one face has both, so the Quranic marks come with the
 * letters, in `naskh-quran`, for the paragraphs that hold one. The source font keeps ASCII digits and common
 * punctuation in another file than its letters: `naskh-figures` holds those that Arabic text uses. The space
 * belongs to the letters, so that words stand at one face's distance.
 */
export const faceFiles = {
  naskh: {
    family: "Sijill Naskh",
    display: "optional",
    file: "fonts/naskh.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x652],
      [0x670, 0x671],
    ],
  },
  figures: {
    family: "Sijill Figures",
    display: "optional",
    file: "fonts/naskh-figures.woff2",
    source: `${naskh}-latin-wght-normal.woff2`,
    ranges: [
      [0x22, 0x22],
      [0x25, 0x25],
      [0x28, 0x29],
      [0x2c, 0x3a],
      [0xab, 0xab],
      [0xbb, 0xbb],
      [0x2013, 0x2013],
      [0x2026, 0x2026],
    ],
  },
  more: {
    family: "Sijill More",
    display: "swap",
    file: "fonts/naskh-more.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x600, 0x60b],
      [0x60d, 0x60f],
      [0x61e, 0x61e],
      [0x660, 0x66f],
      [0x672, 0x6d5],
      [0x6ee, 0x6ff],
      [0xfd3e, 0xfd3f],
      [0xfdfa, 0xfdfa],
    ],
  },
  quran: {
    family: "Sijill Quran",
    display: "swap",
    file: "fonts/naskh-quran.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x60c, 0x60c],
      [0x610, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x65f],
      [0x670, 0x671],
      [0x6d6, 0x6ed],
      [0xfd3e, 0xfd3f],
    ],
  },
  serif: {
    family: "Sijill Latin",
    display: "optional",
    file: "fonts/serif.woff2",
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xa0],
      [0xa9, 0xa9],
      [0xb7, 0xb7],
      [0xe9, 0xe9],
      [0x2013, 0x2014],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2026, 0x2026],
    ],
  },
  /** For readers who prefer ٠–٩: those shapes under the digits of the text, which stays as it is. */
  digits: {
    family: "Sijill Digits",
    display: "swap",
    file: "fonts/naskh-digits.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [[0x30, 0x39]],
    drawnAs: arabicDigits,
  },
  /** For readers who prefer text without vowel marks: nothing is drawn for them. */
  bare: {
    family: "Sijill Bare",
    display: "swap",
    file: "fonts/naskh-bare.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x652],
      [0x670, 0x671],
    ],
    drawnAs: vowelMarks,
  },
} as const satisfies Readonly<Record<string, FaceFile>>;

/** Marks of which `quran` alone draws the letter and the mark together. */
export const quranicMark = /[\u0610-\u061A\u0653-\u065F\u06D6-\u06ED]/u;
