import { Resvg } from "@resvg/resvg-js";
import { direction, type Locale } from "../../../../../lib/locale/locale.ts";
import { drawableText } from "../../../../../lib/publish/picture/drawable-text.ts";
import {
  fitLines,
  type FittedLines,
  type LineBox,
} from "../../../../../lib/publish/picture/fit-lines.ts";
import {
  pictureSize,
  type PictureWords,
} from "../../../../../lib/publish/picture/picture-words.ts";
import { inks } from "./colours.ts";
import { glyphPath } from "./glyph-path.ts";
import type { PictureFaces } from "./picture-faces.ts";
import { faceOf, shapeLine, type TextStyle, withLookAlikes } from "./shape-line.ts";
import { writePng } from "./write-png.ts";

const [width, height] = pictureSize;
const margin = 80;
const measure = width - 2 * margin;

/** The headline stands in the middle between the name and the line of outlet and date. */
const middle = 322;
const room = { width: measure, height: 345, lines: 4 };
/** How lines follow one another (see `LineBox`), and how far below the middle of a line its baseline lies. */
const settings: Readonly<Record<Locale, { readonly leading: number; readonly drop: number }>> = {
  ar: { leading: 1.5, drop: 0.2 },
  en: { leading: 1.24, drop: 0.32 },
};
const headlineSizes = [72, 64, 56, 50, 44];
/** Opening words are no headline: they stand smaller, as on the page. */
const openingSizes = [48, 44];
const [nameSize, footSize] = [36, 30];

export interface PictureTools {
  readonly faces: PictureFaces;
  /** The site's icon (SVG). */
  readonly icon: string;
}

interface Placed {
  readonly text: string;
  readonly style: TextStyle;
  readonly size: number;
  readonly baseline: number;
  readonly colour: string;
  /** The distance from the edge at which a line of its language begins. */
  readonly indent?: number;
}

/** The picture of an article as an SVG of plain outlines: the words of nobody stand in it as text. */
export function pictureSvg(words: PictureWords, { faces, icon }: PictureTools): string {
  const { locale } = words;
  const isRightToLeft = direction(locale) === "rtl";
  const at = (x: number, size: number) => (isRightToLeft ? width - x - size : x);
  const style = (lang: Locale, weight: TextStyle["weight"]): TextStyle => ({
    faces: faces[lang],
    weight,
    lang,
  });
  const nameStyle = style(locale, "bold");
  const { headline } = words;
  const parts = [
    ...place({
      ...{ text: fitted(words.archive, nameStyle, nameSize, measure - 80), style: nameStyle },
      ...{ size: nameSize, baseline: 108, indent: 72, colour: inks.ink },
    }),
    ...placeHeadline(words, style(headline.lang, headline.isOpening ? "regular" : "bold")),
  ];
  const foot = [
    { text: words.date, style: style(locale, "regular"), colour: inks.time, size: footSize },
    { text: words.outlet ?? "", style: style(locale, "bold"), colour: inks.soft, size: footSize },
  ];
  let indent = 0;
  for (const part of foot) {
    const text = fitted(part.text, part.style, footSize, measure - indent);
    if (text === "") continue;
    parts.push(...place({ ...part, text, baseline: 556, indent }));
    indent += shapeLine(text, part.style).width * footSize + 36;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks.paper}"/>`,
    `<svg x="${at(margin - 8, 64)}" y="64" width="64" height="64">${icon}</svg>`,
    `<path fill="${inks.rule}" d="M${margin} 508h${measure}v2h-${measure}z"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

/** The same as a PNG. */
export function drawPicture(words: PictureWords, tools: PictureTools): Buffer {
  const image = new Resvg(pictureSvg(words, tools), { font: { loadSystemFonts: false } }).render();
  return writePng(image.pixels, image.width, image.height);
}

function readable(text: string, { faces }: TextStyle): string {
  return drawableText(withLookAlikes(text), (character) => faceOf(character, faces) !== undefined);
}

/** A text in lines, as far as its faces draw it. */
function fit(text: string, style: TextStyle, box: LineBox): FittedLines {
  return fitLines(readable(text, style), box, (part) => shapeLine(part, style).width);
}

/** A text on one line of one size, cut where it is longer than its room. */
function fitted(text: string, style: TextStyle, size: number, room: number): string {
  const box = { width: room, height: size, lines: 1, leading: 1, sizes: [size] };
  return fit(text, style, box).lines[0] ?? "";
}

function placeHeadline({ headline }: PictureWords, style: TextStyle): string[] {
  const { text, lang, isOpening } = headline;
  const { leading, drop } = settings[lang];
  const box = { ...room, leading, sizes: isOpening ? openingSizes : headlineSizes };
  const { size, lines } = fit(text, style, box);
  const first = middle + (drop - ((lines.length - 1) / 2) * leading) * size;
  const colour = isOpening ? inks.soft : inks.ink;
  return lines.flatMap((line, index) =>
    place({ text: line, style, size, colour, baseline: first + index * leading * size }),
  );
}

/** The outlines of a line that begins at the margin of its language. */
function place({ text, style, size, baseline, colour, indent = 0 }: Placed): string[] {
  const line = shapeLine(text, style);
  const start = margin + indent;
  const x = direction(style.lang) === "rtl" ? width - start - line.width * size : start;
  const outline = glyphPath(line.glyphs, size, x, baseline);
  return outline === "" ? [] : [`<path fill="${colour}" d="${outline}"/>`];
}
