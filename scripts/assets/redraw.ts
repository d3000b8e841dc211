import { findTable } from "./sfnt-tables.ts";

/** Code point → glyph, from the subtable of format 4 that harfbuzz writes (OpenType specification, "cmap"). */
function readCmap(font: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, i) => cmap + font.getUint32(cmap + 4 + i * 8 + 4),
  );
  const table = subtables.find((at) => font.getUint16(at) === 4);
  if (table === undefined) throw new Error("The font's cmap has no subtable of format 4.");
  const segments = font.getUint16(table + 6) / 2;
  const column = (index: number, segment: number) =>
    table + 14 + (index * segments + segment) * 2 + (index > 0 ? 2 : 0);
  for (let segment = 0; segment < segments; segment += 1) {
    const start = font.getUint16(column(1, segment));
    const delta = font.getUint16(column(2, segment));
    const rangeAt = column(3, segment);
    const range = font.getUint16(rangeAt);
    for (let code = start; code <= font.getUint16(column(0, segment)); code += 1) {
      const glyph = range === 0 ? code : font.getUint16(rangeAt + range + (code - start) * 2);
      if (code !== 0xffff && glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** A `cmap` table with one subtable of format 12 for full Unicode. */
function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const codes = [...glyphs].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(12 + 16 + codes.length * 12);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3); // platform: Windows
  view.setUint16(6, 10); // encoding: Unicode, full repertoire
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, bytes.length - 12);
  view.setUint32(24, codes.length);
  codes.forEach(([code, glyph], index) => {
    view.setUint32(28 + index * 12, code);
    view.setUint32(32 + index * 12, code);
    view.setUint32(36 + index * 12, glyph);
  });
  return bytes;
}

/**
 * Draws characters of a font with the glyphs of others, by rewriting its `cmap`: the text keeps its characters,
 * only their look changes. Nothing plainer does that: harfbuzz, which cuts the fonts, maps no character to
 * another's glyph; the fonts have no feature for it; a face for the vowel marks alone (`unicode-range`) would
 * part them from their letters, which then no longer join.
 *
 * @param sfnt - A TrueType font that harfbuzz has cut. Its checksums are left as they were; the next tool that
 *   writes the font sets them.
 * @param drawnAs - `[character, character whose glyph it gets]` as code points.
 * @throws Error when the font lacks a glyph that is asked for, or its table of characters is of another kind.
 */
export function redraw(
  sfnt: Uint8Array,
  drawnAs: readonly (readonly [number, number])[],
): Uint8Array {
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const cmap = findTable(font, "cmap");
  if (cmap === undefined) throw new Error("The font has no table of characters (cmap).");
  const glyphs = readCmap(font, cmap.offset);
  for (const [character, other] of drawnAs) {
    const glyph = glyphs.get(other);
    if (glyph === undefined) throw new Error(`The font has no glyph for U+${other.toString(16)}.`);
    glyphs.set(character, glyph);
  }
  const table = writeCmap(glyphs);
  const start = Math.ceil(sfnt.length / 4) * 4;
  const result = new Uint8Array(start + table.length);
  result.set(sfnt);
  result.set(table, start);
  const record = new DataView(result.buffer, cmap.record);
  record.setUint32(8, start);
  record.setUint32(12, table.length);
  return result;
}
