/**
 * The opacities of the scale, few to many. A long scale begins pale: its tints cover much of the map, and arcs and names
 * lie on them. Where counts are few there are few countries, which must be seen.
 */
const opacities = {
  long: [0.14, 0.24, 0.38, 0.6, 1],
  short: [0.45, 0.55, 0.65, 0.8, 1],
} as const;
/** A scale that ends here or before is short. */
const shortest = 12;
const steps = opacities.long.length;

/**
 * Step (0–4) of a country's number of articles on the scale that ends at `most`. Each step is as many times as large as
 * the one before: an archive has its own country in most articles, and the others would all bear the palest tint.
 */
export function tintStep(count: number, most: number): number {
  if (most <= 1 || count >= most) return steps - 1;
  return Math.min(steps - 1, Math.floor((steps * Math.log(Math.max(count, 1))) / Math.log(most)));
}

/** The opacity of the tint that a step of a scale bears. */
export function tintOpacity(step: number, most: number): number {
  return opacities[most <= shortest ? "short" : "long"][step] ?? 1;
}

/** A tint, and the least and highest number of articles that bear it. */
export interface TintClass {
  readonly opacity: number;
  readonly from: number;
  readonly to: number;
}

/** The classes of a scale; a tint that no number bears is left out. */
export function tintClasses(most: number): readonly TintClass[] {
  return opacities.long.flatMap((_, step) => {
    const from = leastOf(step, most);
    const to = step === steps - 1 ? most : leastOf(step + 1, most) - 1;
    return from <= to ? [{ opacity: tintOpacity(step, most), from, to }] : [];
  });
}

/** The least number that bears a step's tint. */
function leastOf(step: number, most: number): number {
  let count = Math.max(1, Math.floor(most ** (step / steps)) - 1);
  while (count <= most && tintStep(count, most) < step) count += 1;
  return count;
}
