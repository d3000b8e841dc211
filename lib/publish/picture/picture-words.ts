import { spreadHash } from "../../base/fnv.ts";
import type { Locale } from "../../locale/locale.ts";

/** What the picture of an article says, in one language: no more than the article's card does. */
export interface PictureWords {
  readonly locale: Locale;
  /** The archive's own name. */
  readonly archive: string;
  /** Opening words stand for a headline where a text bears none; Arabic ones where nothing is translated. */
  readonly headline: {
    readonly text: string;
    readonly lang: Locale;
    readonly isOpening: boolean;
  };
  readonly outlet: string | null;
  /** In words, at the precision that is known. */
  readonly date: string;
}

/** Raise it with every change of what pictures look like, so that networks that keep pictures fetch them again. */
export const pictureDesign = 1;

/** Width and height of every picture, in pixels: what previews of links show whole (1.91 : 1). */
export const pictureSize = [1200, 630] as const;

/**
 * Three letters that change with what a picture shows, for its address, by which networks keep a picture. They are few,
 * because they cost every page: of 46,656 changes, one leaves them as they were.
 */
export function pictureMark(words: PictureWords): string {
  const hash = spreadHash(JSON.stringify([pictureDesign, words]));
  return (hash % 36 ** 3).toString(36).padStart(3, "0");
}
