/** A point of the map, in units of `mapSize`. */
export type Point = readonly [x: number, y: number];

/** An arc: both ends, and the point that draws it (a quadratic Bézier curve). */
export type Curve = readonly [from: Point, control: Point, to: Point];

/** The point of an arc at a share of its way. */
export function pointAt([from, control, to]: Curve, at: number): Point {
  const along = (axis: 0 | 1) =>
    (1 - at) ** 2 * from[axis] + 2 * at * (1 - at) * control[axis] + at ** 2 * to[axis];
  return [along(0), along(1)];
}
