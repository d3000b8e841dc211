import type { Locale } from "@/lib/locale/locale.ts";
import { faceFiles, type FaceFile } from "./font-face-data.ts";

/** The sheets of faces, in the order in which a page links those that it needs: what a later one says holds. */
export const faceSheets: readonly Locale[] = ["en", "ar"];

/** Logical name of a sheet among the assets. */
export function faceSheetName(sheet: Locale): string {
  return `faces/${sheet}.css`;
}

/**
 * Line height, and the measure of a text to be read (60 to 70 letters a line: a letter takes .379 em of Noto Naskh and
 * .479 em of Source Serif 4).
 */
const reading: Readonly<Record<Locale, string>> = {
  ar: "line-height:1.85;--measure:27em",
  en: "line-height:1.6;--measure:33em",
};

/** The rules for whole texts of a second language, on a page that shows both. */
export function secondLanguageRules(locale: Locale): string {
  return `.face[lang=${locale}]{${reading[locale]}}`;
}

const { naskh, ascii, more, quran, serif, accents, romanised, word, digits } = faceFiles;

const easternDigits: FaceFile = { ...digits, family: "Sijill More", ranges: [[0x660, 0x669]] };

/** What a sheet brings with it, and what browsers load by it when a page shows such characters. */
const parts: Readonly<
  Record<Locale, { readonly within: readonly FaceFile[]; readonly asked: readonly FaceFile[] }>
> = {
  ar: { within: [naskh, ascii], asked: [accents, more, easternDigits, quran] },
  en: { within: [serif, word], asked: [accents, romanised, naskh] },
};

const serifs = "Sijill Latin,Sijill Accents,Sijill Romanised";
const latin = `${serifs},Sijill Naskh,Sijill More,Georgia,serif`;

/**
 * Who is set in what. Browsers ask the families in their order and pass on what one lacks. Paragraphs with Quranic marks
 * (`.quran`) have the face that draws them with their letters, for these alone; the reader's choices of digits and vowel
 * marks hold there too. The class stands more than once so that it counts for more than the paragraph's language.
 */
const rules: Readonly<Record<Locale, string>> = {
  en:
    `:root{--naskh:Sijill Naskh,${serifs},Georgia,serif}[lang=ar]{font-family:var(--naskh)}html[lang=en]{${reading.en}}` +
    `html[lang=en],.face[lang=en]{font-family:${latin}}[hreflang=ar]{font-family:Sijill Word,${latin}}`,
  ar:
    `:root{--naskh:Sijill Naskh,Sijill Ascii,Sijill More,${serifs},Georgia,serif}` +
    `[lang=ar]{font-family:var(--naskh)}html[lang=ar]{${reading.ar}}` +
    ".quran.quran.quran{font-family:var(--digits,Sijill Quran),var(--marks,Sijill Quran),Sijill Quran,var(--naskh)}",
};

function unicodeRange(ranges: FaceFile["ranges"]): string {
  const hex = (point: number) => point.toString(16);
  return ranges
    .map(([from, to]) => (from === to ? `u+${hex(from)}` : `u+${hex(from)}-${hex(to)}`))
    .join();
}

function face({ family, oneWeight = false }: FaceFile, rest: string): string {
  return `@font-face{font-family:${family};font-weight:${oneWeight ? "400" : "400 700"};${rest}}`;
}

/**
 * A style sheet with the faces of the first screen in it. Browsers paint nothing before the sheets of a page's head are
 * there, so the first paint is in the archive's faces on every device and every line, and nothing moves afterwards; the
 * next pages have it already. What few pages show is fetched when it is shown.
 * @param base64 the bytes of a face, by its logical name
 * @param address of a face as the sheet can name it
 */
export function faceSheet(
  sheet: Locale,
  base64: (file: string) => string,
  address: (file: string) => string,
): string {
  const { within, asked } = parts[sheet];
  return [
    ...asked.map((each) =>
      face(
        each,
        `font-display:swap;src:url(${address(each.file)});unicode-range:${unicodeRange(each.ranges)}`,
      ),
    ),
    ...within.map((each) =>
      face(each, `font-display:block;src:url(data:font/woff2;base64,${base64(each.file)})`),
    ),
    rules[sheet],
  ].join("");
}
