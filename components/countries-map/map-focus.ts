/** A country, where its main part lies, and the number of its articles. */
export interface Weighed {
  readonly iso2: string;
  readonly centre: readonly [longitude: number, latitude: number];
  readonly count: number;
}

/** So much of what articles are about must lie in the frame … */
const LEAST_SHARE = 0.85;
/** … and it must be so much narrower than one that holds all, or that one is taken. */
const NARROWER = 0.6;
/** Of what a frame holds from west to east, so much must lie in it from north to south. */
const LEAST_SHARE_NORTH = 0.95;

/**
 * Which countries a map is framed around: all, or, where a few articles are about countries far away, the nearest
 * together that most articles are about. The others are in the list beside the map, and an arc leads to them over
 * its edge.
 */
export function mapFocus(countries: readonly Weighed[]): readonly string[] {
  const all = countries.map(({ iso2 }) => iso2);
  const whole = longitudeRange(countries.map(({ centre: [longitude] }) => longitude));
  const total = sum(countries);
  if (whole === null || total === 0) return all;
  let best: { readonly width: number; readonly held: readonly Weighed[] } | null = null;
  for (const { centre: first } of countries) {
    // From each country eastwards, until enough is held.
    const eastwards = countries
      .map((country) => ({ country, width: (country.centre[0] - first[0] + 360) % 360 }))
      .sort((a, b) => a.width - b.width);
    let weight = 0;
    for (const [n, { country, width }] of eastwards.entries()) {
      weight += country.count;
      if (weight < total * LEAST_SHARE) continue;
      if (best === null || width < best.width)
        best = { width, held: eastwards.slice(0, n + 1).map(({ country: held }) => held) };
      break;
    }
  }
  if (best === null || best.width > whole.width * NARROWER) return all;
  return withoutFarthest(best.held).map(({ iso2 }) => iso2);
}

/** Leaves out what lies farthest north or south of the middle, as long as little is lost. */
function withoutFarthest(held: readonly Weighed[]): readonly Weighed[] {
  const total = sum(held);
  const latitude = held.reduce((all, { centre, count }) => all + centre[1] * count, 0) / total;
  const nearest = held.toSorted(
    (a, b) => Math.abs(a.centre[1] - latitude) - Math.abs(b.centre[1] - latitude),
  );
  let weight = 0;
  const kept = nearest.findIndex(({ count }) => (weight += count) >= total * LEAST_SHARE_NORTH);
  return nearest.slice(0, kept + 1);
}

function sum(countries: readonly Weighed[]): number {
  return countries.reduce((total, { count }) => total + count, 0);
}

/** The shortest range of longitudes that holds all, across the date line if need be; null for none. */
export function longitudeRange(
  longitudes: readonly number[],
): { readonly from: number; readonly width: number } | null {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return null;
  let gap = { size: -1, after: first };
  sorted.forEach((longitude, i) => {
    const next = sorted[i + 1] ?? first + 360;
    if (next - longitude > gap.size) gap = { size: next - longitude, after: next };
  });
  return { from: gap.after, width: 360 - gap.size };
}
