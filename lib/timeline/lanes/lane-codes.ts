import type { Run } from "../data/run.ts";
import type { TimelineKind } from "../timeline-kind.ts";

/** In which lanes each entry stands, and what it is, by ordinal. */
export interface LaneCodes {
  /** Number of lanes; the last is that of what names no country that has one. */
  readonly lanes: number;
  /** A bit for each lane; every entry has at least one. */
  readonly masks: Uint8Array;
  /** See `kindSlot`. */
  readonly kinds: Uint8Array;
}

/** What is counted apart in a lane: what happened, what was planned, and what else texts date. */
export const KIND_SLOTS = 3;

/** The place of a kind among them. */
export function kindSlot(kind: TimelineKind): number {
  return kind === "happening" ? 0 : kind === "planned" ? 1 : 2;
}

/** What the codes of an entry are made of. */
interface Coded {
  readonly event: { readonly kind: Run["kind"]; readonly countries: readonly string[] };
}

/** The codes of a list of entries. */
export function laneCodes(placed: readonly Coded[], keys: readonly string[]): LaneCodes {
  const bits = new Map(keys.map((key, lane) => [key, 1 << lane]));
  const masks = Uint8Array.from(placed, ({ event }) =>
    maskOrLast(
      event.countries.reduce((mask, iso2) => mask | (bits.get(iso2) ?? 0), 0),
      keys.length,
    ),
  );
  const kinds = Uint8Array.from(placed, ({ event }) => kindSlot(event.kind));
  return { lanes: keys.length + 1, masks, kinds };
}

function maskOrLast(mask: number, last: number): number {
  return mask === 0 ? 1 << last : mask;
}

/** The lanes of a mask, in order. */
export function lanesOf(mask: number): readonly number[] {
  const lanes: number[] = [];
  for (let lane = 0; mask >> lane > 0; lane++) if ((mask >> lane) & 1) lanes.push(lane);
  return lanes;
}

/** Codes as a data file holds them: a character an entry, in order. */
export interface PackedCodes {
  /** Countries of the lanes. */
  readonly keys: readonly string[];
  /** One of `DIGITS` for the countries that an entry names; the first where it names none of them. */
  readonly masks: string;
  readonly kinds: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Packs the codes of a list. */
export function packCodes(placed: readonly Coded[], keys: readonly string[]): PackedCodes {
  const { masks, kinds, lanes } = laneCodes(placed, keys);
  const last = 1 << (lanes - 1);
  return {
    keys,
    masks: Array.from(masks, (mask) => DIGITS[mask === last ? 0 : mask]).join(""),
    kinds: kinds.join(""),
  };
}

/** Where the entries of a list begin in another, half-open in the list. */
export interface CodesPart {
  readonly codes: PackedCodes;
  readonly from: number;
  readonly count: number;
}

/** Unpacks parts of lists one after the other: the codes of the list that they make together. */
export function unpackCodes(parts: readonly CodesPart[]): LaneCodes {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [masks, kinds] = [new Uint8Array(total), new Uint8Array(total)];
  const last = parts[0]?.codes.keys.length ?? 0;
  let at = 0;
  for (const { codes, from, count } of parts) {
    for (let n = from; n < from + count; n++, at++) {
      masks[at] = maskOrLast(DIGITS.indexOf(codes.masks[n] ?? "A"), last);
      kinds[at] = Number(codes.kinds[n] ?? 0);
    }
  }
  return { lanes: last + 1, masks, kinds };
}
