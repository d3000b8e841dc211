import { slotOf, type Density } from "../../data/density.ts";
import { KIND_SLOTS } from "../../lanes/lane-codes.ts";
import { lanesOf } from "../../lanes/lane-codes.ts";
import { unitStart } from "../../dates/unit.ts";
import { bandsOf, type Band } from "./band.ts";
import { laneTag, type Room } from "../room.ts";
import { pixelSpan, timeScale, type PixelSpan, type View } from "../view.ts";

/** What stands in one lane in one unit of time. */
export interface Stack extends PixelSpan {
  readonly lane: number;
  /** By kind, see `kindSlot`. */
  readonly counts: readonly number[];
  readonly total: number;
  /** First day of the unit and the day after its last. */
  readonly from: number;
  readonly to: number;
}

/** Counted events, stacked in lanes. */
export interface StacksLayout {
  readonly bands: readonly Band[];
  readonly stacks: readonly Stack[];
  /** Side of the square that stands for one event; null where there are too many, and columns stand for them. */
  readonly cell: number | null;
  /** Highest count in one lane. */
  readonly most: number;
}

const CELLS = [11, 9, 7.5, 6, 5, 4, 3.5, 3, 2.5] as const;
/** The least height of a lane, and what is kept free over its highest stack. */
const LEAST_BAND = 20;
const AIR = 5;
/** More squares than this are columns: nobody counts them, and they would weigh. */
const MOST_SQUARES = 2600;

/** Stacks the counts of a density in lanes, as squares as large as have room. */
export function layoutStacks(
  density: Density,
  view: View,
  room: Room,
  height: number,
  keep: number,
): StacksLayout {
  const stacks = stacksOf(density, view);
  const highest = new Map<number, number>();
  let mask = keep;
  for (const { lane, total } of stacks) {
    mask |= 1 << lane;
    highest.set(lane, Math.max(highest.get(lane) ?? 0, total));
  }
  const lanes = lanesOf(mask);
  const most = Math.max(0, ...highest.values());
  const width = Math.min(...stacks.map((stack) => stack.width));
  const squares = stacks.reduce((sum, { total }) => sum + total, 0);
  const least = Math.min(LEAST_BAND + laneTag(room) / 3, height / Math.max(lanes.length, 1));
  const fits = (cell: number) => {
    const needs = lanes.map((lane) => {
      const rows = Math.ceil((highest.get(lane) ?? 0) / perRow(width, cell));
      return {
        lane,
        height: Math.max(least, rows * cell + AIR),
        share: rows,
        count: null,
      };
    });
    return needs.reduce((sum, need) => sum + need.height, 0) <= height ? needs : null;
  };
  if (squares <= MOST_SQUARES)
    for (const cell of CELLS) {
      const needs = cell <= width + 1 ? fits(cell) : null;
      if (needs !== null) return { bands: bandsOf(needs, height), stacks, cell, most };
    }
  const needs = lanes.map((lane) => {
    const share = (highest.get(lane) ?? 0) === most ? 1 : 0;
    return { lane, height: least, share, count: null };
  });
  return { bands: bandsOf(needs, height), stacks, cell: null, most };
}

/** How many squares stand side by side in a unit. */
export function perRow(width: number, cell: number): number {
  return Math.max(1, Math.floor(width / cell));
}

/** Height of a stack over the line of its lane. */
export function stackHeight(
  { total, width, lane }: Stack,
  { cell, most, bands }: StacksLayout,
): number {
  if (cell !== null) return Math.ceil(total / perRow(width, cell)) * cell;
  // One scale for all lanes, so that they can be compared; the square root, so that a few are seen beside hundreds.
  const heights = bands.map(({ top, bottom }) => bottom - top - AIR);
  const own = heights[bands.findIndex((band) => band.lane === lane)] ?? 0;
  return Math.min(Math.sqrt(total / most) * Math.max(...heights), own);
}

function stacksOf(density: Density, view: View): readonly Stack[] {
  const scale = timeScale(view);
  const stacks: Stack[] = [];
  for (const [index, counts] of density.bins) {
    const from = unitStart(index, density.unit);
    const to = unitStart(index + 1, density.unit);
    const span = pixelSpan(view, scale, from, to);
    if (span === null) continue;
    for (let lane = 0; slotOf(lane, 0) < counts.length - 1; lane++) {
      const own = counts.slice(slotOf(lane, 0), slotOf(lane, 0) + KIND_SLOTS);
      const total = own.reduce((sum, count) => sum + count, 0);
      if (total > 0) stacks.push({ ...span, lane, counts: own, total, from, to });
    }
  }
  return stacks.sort((a, b) => a.from - b.from || a.lane - b.lane);
}
