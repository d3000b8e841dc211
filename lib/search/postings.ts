import type { ByteReader, ByteWriter } from "./bytes.ts";
import { SLOTS } from "./slots.ts";

/**
 * Where a spelling occurs: ascending numbers `seat * SLOTS + slot`, one for each article. In a file each is
 * written as `(seat − seat before) * SLOTS + slot`, which mostly takes one or two bytes.
 */
export type Postings = readonly number[];

/** One spelling of a family, with its postings. */
export interface Member {
  readonly surface: string;
  readonly postings: Postings;
}

/** Every spelling of one word, by the stem they share; or, where a stem proved to be a proclitic and a
 * word, the family in which to look instead. */
export interface Family {
  readonly key: string;
  readonly members: readonly Member[];
  readonly see: string | null;
}

/** Writes all of a family but its key. */
export function writeFamily(writer: ByteWriter, { key, members, see }: Family): void {
  writer.number(members.length);
  if (see !== null) writer.text(see);
  for (const { surface, postings } of members) {
    // Most members repeat the key with something joined to it, in front or behind.
    const at = surface.indexOf(key);
    writer.number(at < 0 ? 0 : 1);
    if (at < 0) writer.text(surface);
    else writer.text(surface.slice(0, at)).text(surface.slice(at + key.length));
    writer.number(postings.length);
    let seat = 0;
    for (const posting of postings) {
      const next = Math.floor(posting / SLOTS);
      writer.number((next - seat) * SLOTS + (posting % SLOTS));
      seat = next;
    }
  }
}

/** Reads what `writeFamily` wrote. */
export function readFamily(reader: ByteReader, key: string): Family {
  const count = reader.number();
  if (count === 0) return { key, members: [], see: reader.text() };
  const members: Member[] = [];
  for (let i = 0; i < count; i++) {
    const surface = reader.number() === 0 ? reader.text() : reader.text() + key + reader.text();
    const length = reader.number();
    const postings = new Array<number>(length);
    let seat = 0;
    for (let j = 0; j < length; j++) {
      const number = reader.number();
      seat += Math.floor(number / SLOTS);
      postings[j] = seat * SLOTS + (number % SLOTS);
    }
    members.push({ surface, postings });
  }
  return { key, members, see: null };
}
