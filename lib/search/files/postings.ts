import type { BitReader, BitWriter } from "./bits.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";
import { SLOTS } from "../rank/bm25.ts";

/** Where a spelling occurs: numbers `seat * SLOTS + slot`, one for each article; read from a file in any order. */
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

/**
 * Rice's parameter for `count` of `seats` numbers: the mean gap times ln 2, rounded down to a power of two.
 * Seats count as the power of two that their table was made for.
 */
function riceWidth(seats: number, count: number): number {
  const table = 2 ** (31 - Math.clz32(seats));
  return 31 - Math.clz32(Math.max(1, Math.floor((table * 0.6875) / count)));
}

/**
 * Writes all of a family but its key: its spellings, and for each the slots that its articles are in with their
 * number, as bytes; as bits, slot by slot, the gaps between the articles' seats.
 */
export function writeFamily(
  bytes: ByteWriter,
  bits: BitWriter,
  seats: number,
  { key, members, see }: Family,
): void {
  bytes.number(members.length);
  if (see !== null) bytes.text(see);
  for (const { surface, postings } of members) {
    // Most members repeat the key with something joined to it, in front or behind.
    const at = surface.indexOf(key);
    bytes.number(at + 1);
    bytes.text(at < 0 ? surface : surface.slice(0, at) + surface.slice(at + key.length));
    const slots = Array.from({ length: SLOTS }, (): number[] => []);
    for (const posting of postings) slots[posting % SLOTS]?.push(Math.floor(posting / SLOTS));
    const used = [...slots.entries()].filter(([, inSlot]) => inSlot.length > 0);
    for (const [place, [slot, inSlot]] of used.entries()) {
      bytes.number((inSlot.length * SLOTS + slot) * 2 + Number(place === used.length - 1));
      const width = riceWidth(seats, inSlot.length);
      let previous = -1;
      for (const seat of inSlot) {
        bits.rice(seat - previous - 1, width);
        previous = seat;
      }
    }
  }
}

/** Reads what `writeFamily` wrote. */
export function readFamily(bytes: ByteReader, bits: BitReader, seats: number, key: string): Family {
  const count = bytes.number();
  if (count === 0) return { key, members: [], see: bytes.text() };
  const members: Member[] = [];
  for (let left = count; left > 0; left--) {
    const at = bytes.number() - 1;
    const rest = bytes.text();
    const postings: number[] = [];
    for (let last = false; !last;) {
      const number = bytes.number();
      last = number % 2 === 1;
      const slot = (number >> 1) % SLOTS;
      const inSlot = Math.floor((number >> 1) / SLOTS);
      const width = riceWidth(seats, inSlot);
      let seat = -1;
      for (let more = inSlot; more > 0; more--) {
        seat += bits.rice(width) + 1;
        postings.push(seat * SLOTS + slot);
      }
    }
    members.push({ surface: at < 0 ? rest : rest.slice(0, at) + key + rest.slice(at), postings });
  }
  return { key, members, see: null };
}
