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
  return `@font-face{font-family:${face.family};font-weight:400 700;font-display:${face.display};src:url(${assetUrl(face.file)})format("woff2");unicode-range:${unicodeRange(face)}}`;
}

/**
 * Stand-ins that take the same room as the faces until those arrive, so that no line moves. Source Serif 4
 * has an average advance of .479 em, Times New Roman (and the metric-equal Liberation Serif) .406; a line of
 * Arabic news is .379 em a letter in Noto Naskh and .457 in DejaVu Sans, which is what most Linux systems
 * fall back to. Ascent and descent are the face's own (1.069/.634 and 1.036/.335), divided by the adjustment.
 */
const standIns =
  '@font-face{font-family:Naskh Stand-in;src:local("DejaVu Sans");size-adjust:83%;ascent-override:129%;descent-override:76%;unicode-range:u+600-6ff}' +
  '@font-face{font-family:Latin Stand-in;src:local("Times New Roman"),local("Liberation Serif");size-adjust:118%;ascent-override:88%;descent-override:28%}';

/** Faces that the first screen of every page in a language is set in. */
const preloaded: Readonly<Record<Locale, readonly FaceFile[]>> = {
  ar: [faceFiles.naskh, faceFiles.figures],
  en: [faceFiles.serif],
};

/** Preloads the faces of a language; for a page that shows text in another language than its own. */
export function PreloadFaces({ locale, assetUrl }: FontFacesProps) {
  for (const { file } of preloaded[locale]) {
    preload(assetUrl(file), { as: "font", type: "font/woff2", crossOrigin: "" });
  }
  return null;
}

/** The rules for the self-hosted faces, and preloads for those the page's language is read in. */
export function FontFaces({ locale, assetUrl }: FontFacesProps) {
  const rules = Object.values<FaceFile>(faceFiles).map((face) => rule(face, assetUrl));
  return (
    <>
      <PreloadFaces locale={locale} assetUrl={assetUrl} />
      <style dangerouslySetInnerHTML={{ __html: rules.join("") + standIns }} />
    </>
  );
}
