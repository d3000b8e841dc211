import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { textWidth } from "@/lib/timeline/picture/layout/label.ts";
import type { Picture } from "@/lib/timeline/picture/layout/layout-picture.ts";

/** What lies under a finger: an event, or what is counted in a unit of time; null for nothing. */
export type Hit =
  | { readonly kind: "event"; readonly ordinal: number }
  | (Counted & { readonly kind: "extent"; readonly extent: Extent })
  | null;

/** What is counted: by kind in a lane (see `kindSlot`), or what was published. */
interface Counted {
  readonly lane: number | null;
  readonly counts: readonly number[];
}

/** Fingers are thicker than marks: so many pixels around a mark still count as on it. */
const REACH = 11;

/** What a picture shows at a point, in its own pixels: the nearest mark, a name, or a stack or column. */
export function hitIn(
  { marks, labels, stacks, bands, published }: Picture,
  x: number,
  y: number,
): Hit {
  let nearest: number | null = null;
  let least = REACH;
  for (const mark of marks ?? []) {
    const distance = Math.hypot(
      Math.max(mark.x - x, 0, x - mark.x - mark.width),
      Math.max(Math.abs(y - mark.y) - 4, 0),
    );
    if (distance < least) [least, nearest] = [distance, mark.ordinal];
  }
  if (nearest !== null) return { kind: "event", ordinal: nearest };
  for (const { ordinal, text, x: at, y: base, anchor } of labels) {
    if (y > base - 13 && y < base + 5 && onText(x, at, text, anchor))
      return { kind: "event", ordinal };
  }
  const band = bands.find(({ top, bottom }) => top <= y && y <= bottom);
  const stack = stacks?.stacks.find(
    (each) => each.lane === band?.lane && each.x <= x && x < each.x + each.width + 1,
  );
  if (stack !== undefined) {
    const { from, to, lane, counts } = stack;
    return { kind: "extent", extent: { from, to }, lane, counts };
  }
  if (band !== undefined) return null;
  const column = published.columns.find((each) => each.x <= x && x < each.x + each.width + 1);
  if (column === undefined) return null;
  const { from, to, count } = column;
  return { kind: "extent", extent: { from, to }, lane: null, counts: [count] };
}

/** Whether a point lies along a text, which in the direction of the page begins or ends at its anchor. */
function onText(x: number, at: number, text: string, anchor: "start" | "end"): boolean {
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  const wide = textWidth(text, 13, direction);
  const toLeft = (direction === "rtl") === (anchor === "start");
  return toLeft ? x > at - wide && x <= at : x >= at && x < at + wide;
}
