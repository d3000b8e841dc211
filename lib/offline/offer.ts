import type { Locale } from "../locale/locale.ts";

/** A part of the archive that can be fetched as a whole: all its pages in a language, or those of a country. */
export interface OfferedPart {
  /** The file that lists its packs, a `PartList`. */
  readonly list: string;
  /** Bytes of its packs. */
  readonly bytes: number;
}

/** What of one build can be fetched for reading offline. */
export interface Offer {
  /** Changes with everything that is offered. */
  readonly build: string;
  /** Files below `_assets/` that its pages load, and their bytes; they are fetched with every part. */
  readonly assets: readonly string[];
  readonly assetBytes: number;
  /** Headers with which pages are to be answered: the policy of their build. */
  readonly headers: Readonly<Record<string, string>>;
  /** By `partName`. */
  readonly parts: Readonly<Record<string, OfferedPart>>;
}

/** The packs of a part. A path is in one pack of each group that has it (`packOf`). */
export interface PartList {
  readonly groups: readonly (readonly PackFile[])[];
}

/** A pack's file, and its bytes. */
export type PackFile = readonly [file: string, bytes: number];

/** The name of a part: `all`, or the code of a country, in a language. */
export function partName(locale: Locale, part: string): string {
  return `${locale}/${part.toLowerCase()}`;
}

const folder = "_offline";

/** Addresses below the site's root. All but the offer have a hash of their content in their names. */
export const offerPaths = {
  folder: `${folder}/`,
  offer: `${folder}/offer.json`,
  list: (part: string, hash: string) => `${folder}/${part}.${hash}.json`,
  pack: (group: string, number: number, hash: string) =>
    `${folder}/${group}/${number}.${hash}.pack`,
} as const;
