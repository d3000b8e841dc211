import { crc32, inflateSync } from "node:zlib";

/**
 * What the head of a PNG says, after every part of the file was checked against its sum, and its rows against their number.
 * @throws Error where the file is no whole PNG of numbers in a palette
 */
export function pngHead(bytes: Buffer): { width: number; height: number; colours: number } {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw new Error(`${type} is damaged`);
    parts.set(type, bytes.subarray(at + 8, end));
    at = end + 4;
  }
  const [head, palette, data] = ["IHDR", "PLTE", "IDAT"].map((type) => parts.get(type));
  if (!head || !palette || !data || !parts.has("IEND")) throw new Error("a part is missing");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  if (rows.length !== (width + 1) * height) throw new Error("the rows are not whole");
  const colours = palette.length / 3;
  if (rows.some((number) => number >= colours)) throw new Error("a colour is missing");
  return { width, height, colours };
}
