/** The opacities of the one colour scale: few to many. Opacity holds on light, dark and printed paper. */
export const stepOpacities = [0.3, 0.45, 0.6, 0.8, 1] as const;

/**
 * Step (0–4) of a count from 1 on the scale that ends at `most`: one bears the palest tint, the most the full
 * colour. Square-root classes: counts of news are skewed, and equal classes would leave all but the largest
 * in the palest tint.
 */
export function colourStep(count: number, most: number): number {
  const last = stepOpacities.length - 1;
  if (most <= 1) return last;
  const share = Math.sqrt(Math.min(Math.max(count - 1, 0) / (most - 1), 1));
  return Math.min(last, Math.floor(share * stepOpacities.length));
}
