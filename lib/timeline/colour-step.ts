/** The opacities of the one colour scale: few to many. Opacity holds on light, dark and printed paper. */
export const stepOpacities = [0.3, 0.45, 0.6, 0.8, 1] as const;

/**
 * Step (0–4) of a count on the scale that ends at `most`. Square-root classes: counts of news are skewed,
 * and equal classes would leave all but the largest in the palest tint.
 */
export function colourStep(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  const share = Math.sqrt(Math.min(count / most, 1));
  return Math.min(stepOpacities.length - 1, Math.floor(share * stepOpacities.length));
}
