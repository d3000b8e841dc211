/** A part of the map, in units of `mapSize`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The square around a point that reaches so far on each side. */
export function around({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether a box lies wholly in another. */
export function isWithin(box: Box, outer: Box): boolean {
  const { left, right, top, bottom } = box;
  return left > outer.left && right < outer.right && top > outer.top && bottom < outer.bottom;
}
