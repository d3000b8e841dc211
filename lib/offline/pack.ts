import { spreadHash } from "../base/fnv.ts";

/*
 * A pack holds many pages, or files that pages load, in one: a device fetches some dozen of them instead of thousands of
 * pages. Its first four bytes are the length of its directory (big-endian), then comes the directory (JSON, deflated),
 * then the files, each deflated by itself (RFC 1951), so that one is read without the others. What pages have in common,
 * their style sheet and script, stands in the directory once.
 */

interface Directory {
  /** Texts of style sheets and scripts, by number. */
  readonly texts: readonly string[];
  /** Path below the site's root → where it begins after the directory, and its length. */
  readonly files: Readonly<Record<string, readonly [from: number, length: number]>>;
}

/** In which pack of so many a path is: the same in every build with as many packs. */
export function packOf(path: string, packs: number): number {
  return spreadHash(path) % packs;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** No page has this sign (HTML, 13.2.3.5). */
const mark = "\0";
const shared = /(<(style|script)>)([^<]{200,})(?=<\/\2>)/g;
const reference = /\0(\d+)\0/g;

const isPage = (path: string): boolean => path === "" || path.endsWith("/");

/** Writes a pack; the same files in the same order give the same bytes. */
export function writePack(
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const numbers = new Map<string, number>();
  const places: Record<string, readonly [number, number]> = {};
  const bodies: Uint8Array[] = [];
  let length = 0;
  for (const [path, bytes] of files) {
    const body = deflate(
      isPage(path) ? encoder.encode(refer(decoder.decode(bytes), numbers)) : bytes,
    );
    places[path] = [length, body.length];
    length += body.length;
    bodies.push(body);
  }
  const directory: Directory = { texts: [...numbers.keys()], files: places };
  const head = deflate(encoder.encode(JSON.stringify(directory)));
  const pack = new Uint8Array(4 + head.length + length);
  new DataView(pack.buffer).setUint32(0, head.length);
  let at = 4;
  for (const part of [head, ...bodies]) {
    pack.set(part, at);
    at += part.length;
  }
  return pack;
}

/** A page with numbers in the place of the texts that others have too. */
function refer(html: string, numbers: Map<string, number>): string {
  return html.replace(shared, (_, begin: string, __, text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `${begin}${mark}${number}${mark}`;
  });
}

/** Reads a file out of a pack; null when it is not in it. */
export async function readPacked(
  pack: ArrayBuffer,
  path: string,
  inflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array | null> {
  const begin = 4 + new DataView(pack).getUint32(0);
  const head = await inflate(new Uint8Array(pack, 4, begin - 4));
  const { texts, files } = JSON.parse(decoder.decode(head)) as Directory;
  const place = Object.hasOwn(files, path) ? files[path] : undefined;
  if (place === undefined) return null;
  const bytes = await inflate(new Uint8Array(pack, begin + place[0], place[1]));
  if (!isPage(path)) return bytes;
  const html = decoder.decode(bytes).replace(reference, (_, number) => texts[Number(number)] ?? "");
  return encoder.encode(html);
}
