/** One self-hosted face: what is cut out of which font at build, and for which characters browsers load it. */
export interface FaceFile {
  readonly family: string;
  /** Logical name of the asset; the build gives it a hashed one. */
  readonly file: string;
  /** Module path of the font that it is cut from. */
  readonly source: string;
  /** Code points, as inclusive pairs. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Set where it has the weight 400 alone; else it has all from 400 to 700. */
  readonly oneWeight?: boolean;
  /** Tables that it does without: of classes of glyphs where no letter bears marks, of kerning where words are few. */
  readonly withoutTables?: readonly string[];
  /** Code points that are to be drawn as another: `[from, to]`. */
  readonly drawnAs?: readonly (readonly [number, number])[];
}

const arabicDigits = Array.from({ length: 10 }, (_, n) => [0x30 + n, 0x660 + n] as const);
/** ARABIC LETTER MARK: the one sign of this font without width or ink. */
const nothing = 0x61c;
const vowelMarks = [0x64b, 0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670].map(
  (mark) => [mark, nothing] as const,
);

/** Characters that neither font has, and the sign of the same look that it has: hyphens (U+2010, U+2011), minus, ⓒ. */
const lookAlikes = [
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2212, 0x2013],
  [0x24d2, 0xa9],
] as const;

const naskh = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic";
const serif = "@fontsource-variable/source-serif-4/files/source-serif-4";

/**
 * Noto Naskh Arabic and Source Serif 4 (both SIL OFL 1.1, no reserved font name), each in the weights 400 to 700.
 * The Arabic of every page is in `naskh`; the rarer letters are in `more`, the digits ٠–٩ in `digits`, which a page loads
 * only when it shows one. A mark is drawn upon its letter only where one face has both, so the Quranic marks come with the
 * letters, in `quran`, for the paragraphs that hold one. The source font keeps Latin letters, ASCII digits and common
 * punctuation in another file than its Arabic: `ascii` holds those that Arabic pages show. The space belongs to the
 * Arabic letters, so that words stand at one face's distance.
 */
export const faceFiles = {
  naskh: {
    family: "Sijill Naskh",
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
  ascii: {
    family: "Sijill Ascii",
    file: "fonts/naskh-ascii.woff2",
    source: `${naskh}-latin-wght-normal.woff2`,
    // Browsers make it bold: a second weight would cost 4 kB, and the even digits and few letters hardly show it.
    oneWeight: true,
    withoutTables: ["GDEF", "GPOS", "GSUB"],
    ranges: [
      [0x21, 0x22],
      [0x25, 0x25],
      [0x27, 0x3a],
      [0x3f, 0x3f],
      [0x41, 0x5b],
      [0x5d, 0x5d],
      [0x5f, 0x5f],
      [0x61, 0x7a],
      [0xab, 0xab],
      [0xbb, 0xbb],
      [0xd7, 0xd7],
      [0x2013, 0x2014],
      [0x2019, 0x2019],
      [0x201c, 0x201d],
      [0x2026, 0x2026],
    ],
    drawnAs: lookAlikes,
  },
  more: {
    family: "Sijill More",
    file: "fonts/naskh-more.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x600, 0x60b],
      [0x60d, 0x60f],
      [0x61e, 0x61e],
      [0x66a, 0x66f],
      [0x672, 0x6d5],
      [0x6ee, 0x6ff],
      [0xfd3e, 0xfd3f],
      [0xfdfa, 0xfdfa],
    ],
  },
  quran: {
    family: "Sijill Quran",
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
    file: "fonts/serif.woff2",
    source: `${serif}-latin-wght-normal.woff2`,
    ranges: [
      [0x20, 0x5d],
      [0x5f, 0x5f],
      [0x61, 0x7e],
      [0xa0, 0xa0],
      [0xa9, 0xa9],
      [0xb7, 0xb7],
      [0xd7, 0xd7],
      [0xe9, 0xe9],
      [0x2013, 0x2014],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2026, 0x2026],
    ],
    withoutTables: ["GDEF"],
    drawnAs: lookAlikes,
  },
  /** Letters with accents and signs that few English pages show, and signs of code, which few Arabic ones do. */
  accents: {
    family: "Sijill Accents",
    file: "fonts/serif-accents.woff2",
    source: `${serif}-latin-wght-normal.woff2`,
    ranges: [
      [0x23, 0x24],
      [0x26, 0x26],
      [0x3b, 0x3e],
      [0x40, 0x40],
      [0x5c, 0x5c],
      [0x5e, 0x5e],
      [0x60, 0x60],
      [0x7b, 0x7e],
      [0xa1, 0xa8],
      [0xaa, 0xb6],
      [0xb8, 0xe8],
      [0xea, 0xff],
      [0x2022, 0x2022],
    ],
  },
  /** The letters of transliterations: ā, ḥ, ṣ. */
  romanised: {
    family: "Sijill Romanised",
    file: "fonts/serif-romanised.woff2",
    source: `${serif}-latin-ext-wght-normal.woff2`,
    ranges: [
      [0x100, 0x17f],
      [0x2bb, 0x2bc],
      [0x1e00, 0x1eff],
    ],
  },
  /** The letters of «العربية», which every English page leads to. */
  word: {
    family: "Sijill Word",
    file: "fonts/naskh-word.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    oneWeight: true,
    ranges: [0x627, 0x628, 0x629, 0x631, 0x639, 0x644, 0x64a].map((at) => [at, at] as const),
  },
  /** The digits ٠–٩; for readers who prefer them, under those of the text too, which stays as it is. */
  digits: {
    family: "Sijill Digits",
    file: "fonts/naskh-digits.woff2",
    source: `${naskh}-arabic-wght-normal.woff2`,
    ranges: [
      [0x30, 0x39],
      [0x660, 0x669],
    ],
    drawnAs: arabicDigits,
  },
  /** For readers who prefer text without vowel marks: nothing is drawn for them. */
  bare: {
    family: "Sijill Bare",
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
