import type { Direction } from "@/lib/locale/locale.ts";

/** Two countries and the number of articles that name both. */
export interface Pair {
  readonly pair: readonly [string, string];
  readonly count: number;
}

/** The picture of pairs: countries in rows, and arcs beside them. */
export interface ArcLayout {
  /** Codes in the order of their rows: those that meet most first. */
  readonly rows: readonly string[];
  readonly arcs: readonly {
    readonly pair: readonly [string, string];
    readonly count: number;
    /** SVG path data in CSS pixels. */
    readonly path: string;
    readonly thickness: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** Height of a row: a full target for a finger. */
const ROW = 44;
const WIDTH = 176;
const MOST_ROWS = 24;

/**
 * Arcs join rows, so that names stay horizontal and readable on the narrowest screen. They bulge towards the
 * end of the line, which lies on the left in Arabic.
 */
export function arcLayout(pairs: readonly Pair[], direction: Direction): ArcLayout {
  const weights = new Map<string, number>();
  for (const { pair, count } of pairs) {
    for (const iso2 of pair) weights.set(iso2, (weights.get(iso2) ?? 0) + count);
  }
  const rows = [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map(([iso2]) => iso2);
  const place = new Map(rows.map((iso2, row) => [iso2, row]));
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  const arcs = pairs.flatMap(({ pair, count }) => {
    const from = place.get(pair[0]);
    const to = place.get(pair[1]);
    if (from === undefined || to === undefined) return [];
    const thickness =
      Math.round((2 + 6 * Math.sqrt((count - 1) / Math.max(most - 1, 1))) * 10) / 10;
    return [{ pair, count, thickness, path: arcPath(from, to, rows.length, direction) }];
  });
  return { rows, arcs, width: WIDTH, height: rows.length * ROW };
}

function arcPath(from: number, to: number, rows: number, direction: Direction): string {
  const y1 = (Math.min(from, to) + 0.5) * ROW;
  const y2 = (Math.max(from, to) + 0.5) * ROW;
  const reach = 34 + ((WIDTH - 50) * Math.abs(to - from)) / Math.max(rows - 1, 1);
  const x = (inline: number) => Math.round(direction === "rtl" ? WIDTH - inline : inline);
  return `M${x(4)} ${y1}C${x(reach)} ${y1} ${x(reach)} ${y2} ${x(4)} ${y2}`;
}
