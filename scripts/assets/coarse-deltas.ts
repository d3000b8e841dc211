import { findTable } from "./sfnt-tables.ts";

/** Flags of the table "gvar" (OpenType specification, "Tuple variation store", "Packed deltas"). */
const sharedPoints = 0x8000;
const tupleCount = 0x0fff;
const ownPeak = 0x8000;
const ownRegion = 0x4000;
const ownPoints = 0x2000;
const deltasAreZero = 0x80;
const deltasAreWords = 0x40;

/** Where a list of point numbers that begins at `at` ends. */
function endOfPoints(font: DataView, at: number): number {
  let count = font.getUint8(at++);
  if (count & 0x80) count = ((count & 0x7f) << 8) | font.getUint8(at++);
  for (let seen = 0; seen < count;) {
    const control = font.getUint8(at++);
    const run = (control & 0x7f) + 1;
    at += control & 0x80 ? run * 2 : run;
    seen += run;
  }
  return at;
}

/** Rounds the packed deltas from `at` to `end`. */
function roundDeltas(font: DataView, at: number, end: number, step: number): void {
  while (at < end) {
    const control = font.getUint8(at++);
    if (control & deltasAreZero) continue;
    for (let left = (control & 0x3f) + 1; left > 0; left -= 1) {
      if (control & deltasAreWords) {
        font.setInt16(at, Math.round(font.getInt16(at) / step) * step);
        at += 2;
      } else {
        const rounded = Math.round(font.getInt8(at) / step) * step;
        // A byte holds no more than 127.
        font.setInt8(at, rounded > 127 ? rounded - step : rounded);
        at += 1;
      }
    }
  }
}

/** Rounds the deltas of the glyph whose variations lie at `start`. */
function roundGlyph(font: DataView, start: number, axes: number, step: number): void {
  const tuples = font.getUint16(start);
  let header = start + 4;
  let data = start + font.getUint16(start + 2);
  if (tuples & sharedPoints) data = endOfPoints(font, data);
  for (let left = tuples & tupleCount; left > 0; left -= 1) {
    const end = data + font.getUint16(header);
    const flags = font.getUint16(header + 2);
    header += 4 + (flags & ownPeak ? axes * 2 : 0) + (flags & ownRegion ? axes * 4 : 0);
    roundDeltas(font, flags & ownPoints ? endOfPoints(font, data) : data, end, step);
    data = end;
  }
}

/**
 * Rounds by how much the points of a variable font move with its axes, so that the file compresses better: a step of 8
 * takes an eighth of a face, and moves no point of the heaviest weight by more than 1/250 em (.16 pixels in a headline of
 * 40). The outlines of the default weight, in which text is set, stay as they are, and so do the widths of all weights
 * where the font has a table of them (HVAR).
 *
 * @param sfnt - A TrueType font that harfbuzz has cut; changed in place. One without variations is left as it is.
 * @param step - In units of the font, of which both faces have 1,000 to the em.
 */
export function coarsenDeltas(sfnt: Uint8Array, step: number): void {
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const gvar = findTable(font, "gvar")?.offset;
  if (gvar === undefined) return;
  const axes = font.getUint16(gvar + 4);
  const long = (font.getUint16(gvar + 14) & 1) === 1;
  const data = gvar + font.getUint32(gvar + 16);
  const offset = (glyph: number): number =>
    long ? font.getUint32(gvar + 20 + glyph * 4) : font.getUint16(gvar + 20 + glyph * 2) * 2;
  for (let glyph = 0; glyph < font.getUint16(gvar + 12); glyph += 1) {
    if (offset(glyph + 1) > offset(glyph)) roundGlyph(font, data + offset(glyph), axes, step);
  }
}
