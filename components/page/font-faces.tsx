import { preload } from "react-dom";
import type { Locale } from "@/lib/locale/locale.ts";
import { faceFiles, type FaceFile } from "./font-face-data.ts";

/** The address of a built asset by its logical name, such as `fonts/naskh.woff2`. */
export type AssetUrl = (name: string) => string;

interface FontFacesProps {
  readonly locale: Locale;
  readonly assetUrl: AssetUrl;
}

function unicodeRange(face: FaceFile): string {
  const hex = (point: number) => point.toString(16);
  return face.ranges
    .map(([from, to]) => (from === to ? `u+${hex(from)}` : `u+${hex(from)}-${hex(to)}`))
    .join();
}

function rule(face: FaceFile, assetUrl: AssetUrl): string {
  return `@font-face{font-family:${face.family};font-weight:400 700;font-display:swap;src:url(${assetUrl(face.file)})format("woff2");unicode-range:${unicodeRange(face)}}`;
}

/**
 * Stand-ins that take the same room as the faces until those arrive, so that no line moves. Source Serif 4
 * has an average advance of .479 em, Times New Roman (and the metric-equal Liberation Serif) .406; a line of
 * Arabic news is .379 em a letter in Noto Naskh and .457 in DejaVu Sans, which is what most Linux systems
 * fall back to. Ascent and descent are the face's own (1.069/.634 and 1.036/.335), divided by the adjustment.
 */
const standIns: Readonly<Record<Locale, string>> = {
  ar: '@font-face{font-family:Naskh Stand-in;src:local("DejaVu Sans");size-adjust:83%;ascent-override:129%;descent-override:76%}',
  en: '@font-face{font-family:Serif Stand-in;src:local("Times New Roman"),local("Liberation Serif");size-adjust:118%;ascent-override:88%;descent-override:28%}',
};

const { digits, bare, figures, more } = faceFiles;
const naskh = [faceFiles.naskh, figures, more, digits, bare];

/** Faces that a page declares; browsers load those that it shows. Parallel text on an Arabic page needs the Latin too. */
const shown: Readonly<Record<Locale, readonly FaceFile[]>> = {
  ar: [...naskh, faceFiles.serif],
  en: [faceFiles.serif, ...naskh],
};

/** Faces that the first screen of every page in a language is set in. */
const preloaded: Readonly<Record<Locale, readonly FaceFile[]>> = {
  ar: [faceFiles.naskh, faceFiles.figures],
  en: [faceFiles.serif],
};

/** The rules for the self-hosted faces, and preloads for those the page's language is read in. */
export function FontFaces({ locale, assetUrl }: FontFacesProps) {
  for (const { file } of preloaded[locale]) {
    preload(assetUrl(file), { as: "font", type: "font/woff2", crossOrigin: "" });
  }
  const rules = shown[locale].map((face) => rule(face, assetUrl)).join("") + standIns[locale];
  return <style dangerouslySetInnerHTML={{ __html: rules }} />;
}
