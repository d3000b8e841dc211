import type { Direction } from "../../locale/locale.ts";
import type { Extent } from "../dates/extent.ts";
import { drawnDay, drawnDays, type Gap } from "../dates/gaps.ts";
import { unitDays, units, type Unit } from "../dates/unit.ts";

/** What part of the axis is looked at, and how wide the picture is. */
export interface View extends Extent {
  /** In CSS pixels. */
  readonly width: number;
  readonly direction: Direction;
  /** Times without anything, which are drawn short. */
  readonly gaps: readonly Gap[];
  /** Kept free where lines begin, for the names of lanes; in CSS pixels. */
  readonly gutter?: number;
}

/** The part of the picture across in which time lies. */
export function plotOf({ width, gutter = 0, direction }: View): PixelSpan {
  return { x: direction === "rtl" ? 0 : gutter, width: width - gutter };
}

/** A part of the picture across: `x` is its left edge, in CSS pixels, whatever the direction. */
export interface PixelSpan {
  readonly x: number;
  readonly width: number;
}

/**
 * Day number → pixels from the left. Where a language is read from right to left, time runs so too.
 * Linear but for gaps, hence by hand: d3-scale would bring 9 kB of colour and number formats to the browser for it.
 */
export function timeScale(view: View): (day: number) => number {
  const { from, to, direction, gaps } = view;
  const plot = plotOf(view);
  const start = drawnDay(from, gaps);
  const end = drawnDay(to, gaps);
  const perDay = plot.width / (end - start);
  return direction === "rtl"
    ? (day) => plot.x + (end - drawnDay(day, gaps)) * perDay
    : (day) => plot.x + (drawnDay(day, gaps) - start) * perDay;
}

/**
 * What lies between two days (half-open), cut to the picture; null when nothing of it is visible.
 * Rounded to tenths of a pixel, so that every build writes the same digits.
 */
export function pixelSpan(
  view: View,
  scale: (day: number) => number,
  first: number | null,
  end: number | null,
): PixelSpan | null {
  const start = Math.max(first ?? view.from, view.from);
  const stop = Math.min(end ?? view.to, view.to);
  if (start >= stop) return null;
  const a = scale(start);
  const b = scale(stop);
  const x = tenth(Math.min(a, b));
  return { x, width: Math.max(tenth(Math.max(a, b)) - x, 0) };
}

/** A span made wide enough to be seen, around its middle, inside the picture. */
export function atLeast(span: PixelSpan, least: number, view: View): PixelSpan {
  if (span.width >= least) return span;
  const plot = plotOf(view);
  const x = span.x + span.width / 2 - least / 2;
  return { x: tenth(Math.min(Math.max(x, plot.x), plot.x + plot.width - least)), width: least };
}

/** Rounds to tenths. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The finest unit whose bins are still at least `pixels` wide; the decade when none is. */
export function unitFor(view: View, pixels = 4): Unit {
  const perDay = plotOf(view).width / drawnDays(view, view.gaps);
  return [...units].reverse().find((unit) => unitDays[unit] * perDay >= pixels) ?? "decade";
}
