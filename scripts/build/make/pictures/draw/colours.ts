/** The inks of pictures: those of the light page (`components/page/page.css`; its hairline as it looks on paper). */
export const inks = {
  paper: "#fdfbf6",
  ink: "#1f1b16",
  soft: "#5d5548",
  accent: "#8e2417",
  time: "#7f5a0f",
  rule: "#d9cfbf",
} as const;

export type Colour = readonly [red: number, green: number, blue: number];

/** Steps of an edge between paper and an ink: with fewer, letters look ragged. */
const steps = 12;

function channels(hex: string): Colour {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Every colour of a picture: paper, the inks, and what lies between, where an edge covers a part of a pixel. */
export const palette: readonly Colour[] = (() => {
  const paper = channels(inks.paper);
  const between = [inks.ink, inks.soft, inks.accent, inks.time].flatMap((hex) => {
    const ink = channels(hex);
    const mix = (step: number, index: 0 | 1 | 2) =>
      Math.round(paper[index] + ((ink[index] - paper[index]) * (step + 1)) / steps);
    return Array.from({ length: steps }, (_, step): Colour => [
      mix(step, 0),
      mix(step, 1),
      mix(step, 2),
    ]);
  });
  return [paper, channels(inks.rule), ...between];
})();

/** The nearest colour of the palette to each of 2¹⁵ colours (five bits a channel), worked out when it is asked for. */
const nearest = new Int16Array(1 << 15).fill(-1);

/** The number in the palette of the colour nearest to one. */
export function nearestColour(red: number, green: number, blue: number): number {
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
  const known = nearest[key] ?? -1;
  if (known >= 0) return known;
  // Of all that fall together, the middle one: the answer does not depend on which was asked for first.
  const [r, g, b] = [(red & 0xf8) | 4, (green & 0xf8) | 4, (blue & 0xf8) | 4];
  let [best, least] = [0, Infinity];
  for (const [index, [pr, pg, pb]] of palette.entries()) {
    const distance = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  nearest[key] = best;
  return best;
}
