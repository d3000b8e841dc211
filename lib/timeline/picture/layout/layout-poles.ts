import { lanesOf, type LaneCodes } from "../../lanes/lane-codes.ts";
import type { Band } from "./band.ts";
import { beside, shortName, textWidth, type Label, type Named } from "./label.ts";
import { stackHeight, type Stack, type StacksLayout } from "./layout-stacks.ts";
import { laneTag, type Room } from "../room.ts";
import { plotOf, tenth, timeScale, type View } from "../view.ts";

/** A name with the days of its event. */
export interface Dated extends Named {
  readonly first: number;
  readonly end: number;
}

/** About how wide the name of a lane is. */
const TAG = 130;
/** Height of a line of names, in pixels. */
const LINE = 17;
/** Of a name's height under its baseline, and of the whole. */
const [UNDER, OVER] = [6, 11];

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts the weightiest names on poles over the stacks in which their events are counted, where the low stacks around leave
 * room.
 *
 * @param offset - height of what lies above the lanes.
 */
export function layoutPoles(
  layout: StacksLayout,
  names: readonly Dated[],
  codes: LaneCodes,
  view: View,
  room: Room,
  offset: number,
): readonly Label[] {
  if (room.letters === 0) return [];
  const plot = plotOf(view);
  const start = view.direction === "rtl" ? plot.x + plot.width - TAG : plot.x;
  const tag = laneTag(room);
  const tagBox = ({ top }: Band): Box => ({
    ...{ from: start, to: start + TAG, top, bottom: top + tag },
  });
  const fields = new Map(
    layout.bands.map((band) => {
      const tops = layout.stacks
        .filter(({ lane }) => lane === band.lane)
        .map((stack) => ({
          stack,
          box: {
            ...{ from: stack.x, to: stack.x + stack.width, bottom: band.bottom },
            top: band.bottom - stackHeight(stack, layout),
          },
        }));
      const taken = [...tops.map(({ box }) => box), tagBox(band)];
      return [band.lane, { band, tops, taken }] as const;
    }),
  );
  const scale = timeScale(view);
  const labels: Label[] = [];
  for (const { ordinal, text, first, end } of [...names].sort((a, b) => b.weight - a.weight)) {
    const field = fields.get(lanesOf(codes.masks[ordinal] ?? 1).at(-1) ?? 0);
    const own = field?.tops.find(({ stack }) => stack.from <= first && end <= stack.to);
    if (field === undefined || own === undefined) continue;
    const x = tenth(
      Math.min(Math.max(scale((first + end) / 2), plot.x + 1), plot.x + plot.width - 1),
    );
    const short = shortName(text, room.letters);
    const wide = textWidth(short, room.fontSize - 1, view.direction);
    const found = placeName(x, own, wide, field, { view, ceiling: field.band.top });
    if (found === null) continue;
    field.taken.push(...found.boxes);
    const { y, at, anchor } = found;
    labels.push({
      ...{ ordinal, text: short, x: tenth(at), y: tenth(y + offset), anchor },
      pole: { x, y: tenth(own.box.top + offset) },
    });
  }
  return labels;
}

function placeName(
  x: number,
  own: { readonly stack: Stack; readonly box: Box },
  wide: number,
  { taken }: { readonly taken: readonly Box[] },
  { view, ceiling }: { readonly view: View; readonly ceiling: number },
) {
  const plot = plotOf(view);
  for (let y = own.box.top - UNDER; y - OVER >= ceiling; y -= LINE) {
    for (const later of [true, false]) {
      const { from, to, at } = beside(x, 0, wide, view, later);
      if (from < plot.x || to > plot.x + plot.width) continue;
      const text = { from, to, top: y - OVER, bottom: y + UNDER };
      const pole = { from: x - 2, to: x + 2, top: y - OVER, bottom: own.box.top };
      const clashes = taken.some(
        (box) => box !== own.box && (overlap(box, text) || overlap(box, pole)),
      );
      if (clashes || overlap(own.box, text)) continue;
      return { y, at, anchor: later ? "start" : "end", boxes: [text, pole] } as const;
    }
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
}
