import type { Locale } from "@/lib/locale/locale.ts";
import { faceFiles, type FaceFile } from "./font-face-data.ts";

/** The address of a built asset by its logical name, such as `fonts/naskh.woff2`. */
export type AssetUrl = (name: string) => string;

/**
 * How a language is set: line height, the measure of a text to be read (60 to 70 letters a line: a letter takes
 * .379 em of Noto Naskh and .479 em of Source Serif 4), and its faces.
 */
const rules: Readonly<Record<Locale, string>> = {
  ar: "line-height:1.85;--measure:27em;font-family:Sijill Naskh,Sijill Figures,Sijill More,Naskh Stand-in,Georgia,serif",
  en: "line-height:1.6;--measure:33em;font-family:Sijill Latin,Latin Stand-in,Georgia,serif",
};

/**
 * The rules of a page in a language. A face is loaded for the language of the page, and for Arabic in another page
 * that asks for it (`face`), since few devices bring a good one; a Latin word inside an Arabic line makes do with
 * what the device has.
 */
function pageRules(locale: Locale): string {
  return (
    `:root{${rules[locale]}}` +
    (locale === "ar"
      ? "[lang=en]{font-family:Georgia,serif}"
      : ".face[lang=ar]{font-family:Sijill Naskh,Georgia,serif}")
  );
}

/** The rules for whole texts of a second language, on a page that shows both. */
function secondRules(locale: Locale): string {
  return `.face[lang=${locale}]{${rules[locale]}}`;
}

function unicodeRange(ranges: FaceFile["ranges"]): string {
  const hex = (point: number) => point.toString(16);
  return ranges
    .map(([from, to]) => (from === to ? `u+${hex(from)}` : `u+${hex(from)}-${hex(to)}`))
    .join();
}

/**
 * One `@font-face` rule.
 * @param ranges the characters it is for; none where the page loads it anyway
 */
function rule(face: FaceFile, assetUrl: AssetUrl, ranges?: FaceFile["ranges"]): string {
  return `@font-face{font-family:${face.family};font-weight:400 700;font-display:${face.display};src:url(${assetUrl(face.file)})${
    ranges === undefined ? "" : `;unicode-range:${unicodeRange(ranges)}`
  }}`;
}

/**
 * Stand-ins that take the same room as the faces until those arrive, so that no line moves. Source Serif 4
 * has an average advance of .479 em, Times New Roman (and the metric-equal Liberation Serif) .406; a line of
 * Arabic news is .379 em a letter in Noto Naskh and .457 in DejaVu Sans, which is what most Linux systems
 * fall back to. Ascent and descent are the face's own (1.069/.634 and 1.036/.335), divided by the adjustment.
 */
const standIns: Readonly<Record<Locale, string>> = {
  ar: '@font-face{font-family:Naskh Stand-in;src:local("DejaVu Sans");size-adjust:83%;ascent-override:129%;descent-override:76%;unicode-range:u+600-6ff}',
  en: '@font-face{font-family:Latin Stand-in;src:local("Times New Roman"),local("Liberation Serif");size-adjust:118%;ascent-override:88%;descent-override:28%}',
};

/**
 * The rules for reading a whole text in a language. Browsers ask the families in the order of `rules`
 * and pass on what one lacks, so that only the face of rare letters needs to say what it is for: it is loaded
 * for those alone.
 */
function readingRules(locale: Locale, assetUrl: AssetUrl): string {
  const { naskh, figures, more, serif } = faceFiles;
  const rules =
    locale === "ar"
      ? [rule(naskh, assetUrl), rule(figures, assetUrl), rule(more, assetUrl, more.ranges)]
      : [rule(serif, assetUrl)];
  return rules.join("") + standIns[locale];
}

/** Arabic names and quotations among English: their letters alone, loaded only where a page shows some. */
const arabicLetters = [
  [0x20, 0x20],
  [0x600, 0x6ff],
] as const;

/** Faces that the first screen of every page in a language is set in. */
const preloaded: Readonly<Record<Locale, readonly FaceFile[]>> = {
  ar: [faceFiles.naskh, faceFiles.figures],
  en: [faceFiles.serif],
};

/** The rules for the faces of a page in one language. */
export function faceRules(locale: Locale, assetUrl: AssetUrl): string {
  const names = locale === "en" ? rule(faceFiles.naskh, assetUrl, arabicLetters) : "";
  return names + readingRules(locale, assetUrl) + pageRules(locale);
}

/** The rules for the faces of a second language, for a page that shows whole texts in it beside its own. */
export function secondFaceRules(locale: Locale, assetUrl: AssetUrl): string {
  return readingRules(locale, assetUrl) + secondRules(locale);
}

/**
 * The rules for paragraphs with Quranic marks (`quran`): the face that has them and their letters, loaded for these alone.
 * The reader's choices of digits and vowel marks hold there too.
 */
export function quranRules(assetUrl: AssetUrl): string {
  const own = faceFiles.quran.family;
  const family = `var(--digits,${own}),var(--marks,${own}),${own},Sijill Figures,Sijill More,Naskh Stand-in,Georgia,serif`;
  // More than once, so that it counts for more than the rule of the paragraph's language.
  return `${rule(faceFiles.quran, assetUrl)}.quran.quran.quran{font-family:${family}}`;
}

interface FacePreloadsProps {
  readonly locales: readonly Locale[];
  readonly assetUrl: AssetUrl;
}

/** Has the browser fetch the faces of the first screen before it has read the styles that name them. */
export function FacePreloads({ locales, assetUrl }: FacePreloadsProps) {
  return locales
    .flatMap((locale) => preloaded[locale])
    .map(({ file }) => (
      <link
        key={file}
        rel="preload"
        href={assetUrl(file)}
        as="font"
        crossOrigin=""
        type="font/woff2"
      />
    ));
}
