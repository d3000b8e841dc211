import type { Run } from "../../data/run.ts";
import { lanesOf, type LaneCodes } from "../../lanes/lane-codes.ts";
import { bandsOf, type Band } from "./band.ts";
import { breakPlaces } from "./break-places.ts";
import { beside, shortName, textWidth, type Label, type Named } from "./label.ts";
import { markOf } from "./mark-of.ts";
import type { Mark, PlacedMark, Tie } from "./mark.ts";
import { laneTag, lanesHeight, type Room } from "../room.ts";
import { plotOf, tenth, timeScale, type View } from "../view.ts";

/** Between two marks of a row. */
const GAP = 4;
/** What part of the names is tried, until they have room: all, then the weightiest. */
const SHARES = [1, 0.6, 0.35, 0.15, 0] as const;
/** Rows of marks without names. */
const BARE_ROW = 12;

/** Marks with their names, in the lanes of the countries that they name. */
export interface MarksLayout {
  readonly bands: readonly Band[];
  readonly marks: readonly PlacedMark[];
  readonly ties: readonly Tie[];
  readonly labels: readonly Label[];
}

interface Item {
  readonly mark: Mark;
  readonly home: number;
  readonly others: readonly number[];
  readonly name: (Named & { readonly short: string }) | null;
}

/** What marks are laid out of. */
export interface MarkSource {
  readonly runs: readonly Run[];
  readonly codes: LaneCodes;
  readonly names: ReadonlyMap<number, Named>;
  /** Lanes that are shown even when they are empty, as bits. */
  readonly keep: number;
}

/**
 * Draws every event as its own mark with its true length, in the rarest of its lanes, and its name beside it; the other
 * countries that it names are tied to it. Names give way before marks do.
 *
 * @returns null when not even the marks have room: then the view is one for columns.
 */
export function layoutMarks(source: MarkSource, view: View, room: Room): MarksLayout | null {
  const items = itemsOf(source, view, room);
  const lanes = lanesIn(items, source.keep);
  const named = items
    .filter(({ name }) => name !== null)
    .sort((a, b) => (b.name?.weight ?? 0) - (a.name?.weight ?? 0) || byTime(a, b));
  const tries =
    named.length === 0
      ? room.rows.map((row) => ({ row, count: 0 }))
      : SHARES.flatMap((share) =>
          room.rows.map((row) => ({ row, count: Math.ceil(named.length * share) })),
        );
  for (const { row, count } of [...tries, { row: BARE_ROW, count: 0 }]) {
    const shown = new Set(named.slice(0, count));
    const laid = pack(items, shown, lanes, row, view, room);
    if (laid !== null) return laid;
  }
  return null;
}

function itemsOf({ runs, codes, names }: MarkSource, view: View, room: Room): readonly Item[] {
  const scale = timeScale(view);
  const items: Item[] = [];
  for (const run of runs) {
    const mark = markOf(run, view, scale);
    if (mark === null) continue;
    for (let ordinal = run.ordinal; ordinal < run.ordinal + run.count; ordinal++) {
      const lanes = lanesOf(codes.masks[ordinal] ?? 1);
      const named = room.letters === 0 ? undefined : names.get(ordinal);
      items.push({
        mark: { ...mark, ordinal },
        // Lanes stand in the order of their numbers: the last is the rarest.
        home: lanes.at(-1) ?? 0,
        others: lanes.slice(0, -1),
        name:
          named === undefined || named.text === ""
            ? null
            : { ...named, short: shortName(named.text, room.letters) },
      });
    }
  }
  return items.sort(byTime);
}

function byTime(a: Item, b: Item): number {
  return a.mark.ordinal - b.mark.ordinal;
}

function lanesIn(items: readonly Item[], keep: number): readonly number[] {
  let mask = keep;
  for (const { home, others } of items) for (const lane of [home, ...others]) mask |= 1 << lane;
  return lanesOf(mask);
}

/** Rows of boxes across: each box goes to the first row in which it overlaps nothing. */
type Rows = [number, number][][];

function rowFor(rows: Rows, from: number, to: number): number {
  for (let row = 0; ; row++) {
    const taken = (rows[row] ??= []);
    if (taken.some(([a, b]) => from < b && a < to)) continue;
    taken.push([from, to]);
    return row;
  }
}

function pack(
  items: readonly Item[],
  shown: ReadonlySet<Item>,
  lanes: readonly number[],
  rowHeight: number,
  view: View,
  room: Room,
): MarksLayout | null {
  const rows = new Map(lanes.map((lane) => [lane, [] as Rows]));
  const placed = items.map((item) => {
    const { mark, home } = item;
    const name = shown.has(item) ? nameBox(item, view, room) : null;
    const from = Math.min(mark.x, name?.from ?? mark.x) - GAP / 2;
    const to = Math.max(mark.x + mark.width, name?.to ?? 0) + GAP / 2;
    return { item, name, row: rowFor(rows.get(home) ?? [], from, to) };
  });
  const tag = laneTag(room);
  const needs = lanes.map((lane) => {
    const own = Math.max(1, rows.get(lane)?.length ?? 0);
    const count = items.filter(({ home, others }) => home === lane || others.includes(lane)).length;
    return { lane, height: own * rowHeight + tag + 6, share: own, count };
  });
  const height = lanesHeight(room);
  if (needs.reduce((sum, need) => sum + need.height, 0) > height) return null;
  const bands = bandsOf(needs, height);
  const bandOf = new Map(bands.map((band) => [band.lane, band]));
  const middle = (lane: number) => {
    const band = bandOf.get(lane);
    return band === undefined ? 0 : (band.top + tag + band.bottom) / 2;
  };
  const marks: PlacedMark[] = [];
  const ties: Tie[] = [];
  const labels: Label[] = [];
  for (const { item, name, row } of placed) {
    const { mark, home, others } = item;
    const count = rows.get(home)?.length ?? 1;
    const y = tenth(middle(home) + (row - (count - 1) / 2) * rowHeight);
    marks.push({ ...mark, y });
    const { ordinal, kind } = mark;
    if (others.length > 0)
      ties.push({ ordinal, kind, x: tenth(mark.x + mark.width / 2), y, to: others.map(middle) });
    if (name !== null)
      labels.push({ ...name.label, y: tenth(y + room.fontSize * 0.34), pole: null });
  }
  return { bands, marks, ties, labels };
}

/**
 * Where a name has room: on the later side of its mark, else on the earlier; across a break only where it has none
 * before it.
 */
function nameBox({ mark, name }: Item, view: View, { fontSize }: Room) {
  if (name === null) return null;
  const text = textWidth(name.short, fontSize, view.direction);
  const plot = plotOf(view);
  const breaks = breakPlaces(view);
  const sides = [true, false].flatMap((later) => {
    const box = beside(mark.x, mark.width, text, view, later);
    if (box.from < plot.x || box.to > plot.x + plot.width) return [];
    const isCrossed = breaks.some(({ x }) => box.from < x && x < box.to);
    return [{ ...box, isCrossed, anchor: later ? "start" : "end" } as const];
  });
  const side = sides.find(({ isCrossed }) => !isCrossed) ?? sides[0];
  if (side !== undefined) {
    const { from, to, at, anchor } = side;
    return {
      from,
      to,
      label: { ordinal: mark.ordinal, text: name.short, x: tenth(at), anchor },
    } as const;
  }
  // What fills the picture bears its name itself.
  if (mark.width < text + 12) return null;
  const at = view.direction === "rtl" ? mark.x + mark.width - 10 : mark.x + 10;
  const label = { ordinal: mark.ordinal, text: name.short, x: tenth(at), anchor: "start" } as const;
  return { from: mark.x, to: mark.x + mark.width, label };
}
