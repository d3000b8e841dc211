import type { Direction } from "../../../locale/locale.ts";
import type { View } from "../view.ts";

/** A name beside its mark, or on a pole over its column. */
export interface Label {
  readonly ordinal: number;
  readonly text: string;
  /** Where the text begins (or ends), and its baseline. */
  readonly x: number;
  readonly y: number;
  /** `end` where the text stands on the earlier side. */
  readonly anchor: "start" | "end";
  /** The foot of the pole that it flies from; null beside a mark. */
  readonly pole: { readonly x: number; readonly y: number } | null;
}

/** A name that may be drawn. */
export interface Named {
  readonly ordinal: number;
  readonly text: string;
  /** The greater, the sooner it gets a place. */
  readonly weight: number;
}

/**
 * Mean advance of a letter, as a part of the font's size: Noto Naskh, what devices have for Arabic on pages that do not load
 * it, and Source Serif with its capitals.
 */
const ADVANCE = { rtl: 0.42, ltr: 0.52, other: 0.49 };

/** About how wide a text is drawn on a page of a direction, in pixels. */
export function textWidth(text: string, fontSize: number, direction: Direction): number {
  const advance = /[؀-ۿ]/.test(text) ? ADVANCE[direction] : ADVANCE.other;
  return Math.ceil(text.length * advance * fontSize) + 4;
}

/** A name cut to so many letters, between words. */
export function shortName(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.lastIndexOf(" ", letters);
  return `${text.slice(0, cut > 0 ? cut : letters)}…`;
}

/** A box across in which a text lies that begins beside a mark; `later` in the direction of time. */
export function beside(
  x: number,
  width: number,
  text: number,
  { direction }: View,
  later: boolean,
): { readonly from: number; readonly to: number; readonly at: number } {
  const toLeft = (direction === "rtl") === later;
  const at = toLeft ? x - SPACE : x + width + SPACE;
  return toLeft ? { from: at - text, to: at, at } : { from: at, to: at + text, at };
}

/** Between a mark and its name, in pixels. */
const SPACE = 6;
