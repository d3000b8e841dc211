import { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";

/** A spelling under the key by which it is looked for, and in about how many articles it stands. */
export interface ListedWord {
  readonly key: string;
  readonly surface: string;
  readonly articles: number;
}

/**
 * Steps of an octave to which the number of articles is rounded: it only puts candidates in order, and if it were
 * exact every new article would change the lists of all its words.
 */
const STEPS = 2;

/**
 * Writes a file of one of the word lists, sorted by key.
 *
 * @param surfaceFromKey whether the key alone tells the spelling, which then is not written.
 */
export function writeWordsFile(words: readonly ListedWord[], surfaceFromKey: boolean): Uint8Array {
  const writer = new ByteWriter();
  let previous = "";
  for (const { key, surface, articles } of words) {
    writeFrontCoded(writer, previous, key);
    if (!surfaceFromKey) {
      const at = surface.indexOf(key);
      if (at < 0) writer.number(0).text(surface);
      else writer.number(at + 1).text(surface.slice(0, at) + surface.slice(at + key.length));
    }
    writer.number(Math.round(Math.log2(articles) * STEPS));
    previous = key;
  }
  return writer.finish();
}

/** @param surfaceFromKey how to get the spelling from the key; null where it is written in the file. */
export function openWordsFile(
  bytes: Uint8Array,
  surfaceFromKey: ((key: string) => string) | null,
): ListedWord[] {
  const reader = new ByteReader(bytes);
  const words: ListedWord[] = [];
  let key = "";
  while (!reader.done) {
    key = readFrontCoded(reader, key);
    const surface = surfaceFromKey ? surfaceFromKey(key) : readSurface(reader, key);
    words.push({ key, surface, articles: Math.round(2 ** (reader.number() / STEPS)) });
  }
  return words;
}

function readSurface(reader: ByteReader, key: string): string {
  const at = reader.number();
  const rest = reader.text();
  return at === 0 ? rest : rest.slice(0, at - 1) + key + rest.slice(at - 1);
}
