import { Buffer as Shaped, Direction, type Font, shape } from "harfbuzzjs";
import { faceFiles } from "../../../../../components/page/font-face-data.ts";
import { direction, type Locale } from "../../../../../lib/locale/locale.ts";
import { visualRuns } from "../../../../../lib/publish/picture/visual-runs.ts";
import type { PictureFace } from "./picture-faces.ts";

/** A glyph of a line: its font, its number in it, and where its origin lies, in parts of the size. */
export interface PlacedGlyph {
  readonly font: Font;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** How a text is set. */
export interface TextStyle {
  readonly faces: readonly PictureFace[];
  readonly weight: "regular" | "bold";
  readonly lang: Locale;
}

/** Characters of other look-alikes, as the faces of pages draw them. */
const lookAlikes = new Map<string, string>(
  faceFiles.ascii.drawnAs.map(([from, to]) => [
    String.fromCodePoint(from),
    String.fromCodePoint(to),
  ]),
);

/** A text with the characters that the faces have for those of the same look. */
export function withLookAlikes(text: string): string {
  return text.replace(
    /[\u2010\u2011\u2212\u24D2]/g,
    (character) => lookAlikes.get(character) ?? character,
  );
}

/** The first face that has a character. */
export function faceOf(character: string, faces: readonly PictureFace[]): PictureFace | undefined {
  return faces.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
}

/** What stands in the face of the letter before it: joiners, and marks and spaces that that face has. */
const follows = /[\p{M}\u200C\u200D ]/u;

/**
 * Shapes one line: letters joined, marks placed, runs in the order in which they stand on paper (UAX #9).
 * The base direction is that of the language, as on its page.
 */
export function shapeLine(line: string, { faces, weight, lang }: TextStyle): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const run of visualRuns(line, direction(lang))) {
    const parts = partsByFace(line, run.start, run.end, faces);
    if (run.isRightToLeft) parts.reverse();
    for (const { start, end, face } of parts) {
      const font = face[weight];
      const { upem } = font.face;
      const buffer = new Shaped();
      // The whole line is given, so that a letter at the edge of a part knows its neighbour.
      buffer.addText(line, start, end - start);
      buffer.guessSegmentProperties();
      buffer.setDirection(run.isRightToLeft ? Direction.RTL : Direction.LTR);
      buffer.setLanguage(lang);
      shape(font, buffer);
      for (const each of buffer.getGlyphInfosAndPositions()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = each;
        glyphs.push({ font, glyph: each.codepoint, x: x + xOffset / upem, y: yOffset / upem });
        x += xAdvance / upem;
      }
    }
  }
  return { glyphs, width: x };
}

interface FacePart {
  readonly start: number;
  end: number;
  readonly face: PictureFace;
}

/** A run in parts of one face each, in the order of reading. */
function partsByFace(
  line: string,
  start: number,
  end: number,
  faces: readonly PictureFace[],
): FacePart[] {
  const parts: FacePart[] = [];
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const last = parts.at(-1);
    const stays =
      last !== undefined && follows.test(character) && faceOf(character, [last.face]) !== undefined;
    const face = stays ? last.face : (faceOf(character, faces) ?? last?.face ?? faces[0]);
    if (face !== undefined) {
      if (last?.face === face) last.end = at + character.length;
      else parts.push({ start: at, end: at + character.length, face });
    }
    at += character.length;
  }
  return parts;
}
