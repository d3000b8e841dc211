import type { Font } from "harfbuzzjs";
import type { PlacedGlyph } from "./shape-line.ts";

interface Segment {
  readonly type: string;
  readonly values: readonly number[];
}

/** The outlines of glyphs, in units of their font; each is asked for once. */
const outlines = new WeakMap<Font, Map<number, readonly Segment[]>>();

function outlineOf(font: Font, glyph: number): readonly Segment[] {
  const known = outlines.get(font) ?? new Map<number, readonly Segment[]>();
  outlines.set(font, known);
  const outline = known.get(glyph) ?? font.glyphToJson(glyph);
  known.set(glyph, outline);
  return outline;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * The outlines of a line as one path of SVG: letters that overlap where they join are one shape without seams.
 * @param size of the letters, and where the line begins on its baseline, in pixels
 */
export function glyphPath(
  glyphs: readonly PlacedGlyph[],
  size: number,
  x: number,
  baseline: number,
): string {
  let path = "";
  for (const { font, glyph, ...origin } of glyphs) {
    const scale = size / font.face.upem;
    for (const { type, values } of outlineOf(font, glyph)) {
      const points = values.map((value, index) =>
        rounded(
          index % 2 === 0
            ? x + origin.x * size + value * scale
            : baseline - origin.y * size - value * scale,
        ),
      );
      path += type + points.join(" ");
    }
  }
  return path;
}
