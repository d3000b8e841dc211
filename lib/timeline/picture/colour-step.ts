/** The opacities of the one colour scale: few to many. Opacity holds on light, dark and printed paper. */
export const stepOpacities = [0.3, 0.45, 0.6, 0.8, 1] as const;
