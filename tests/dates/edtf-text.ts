import fc from "fast-check";

const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));

const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0")),
  fc.constantFrom("202X", "19XX", "XXXX"),
);
const rest = fc.oneof(
  fc.constant(""),
  two(1, 12).map((month) => `-${month}`),
  fc.tuple(two(1, 12), two(1, 31)).map(([month, day]) => `-${month}-${day}`),
  fc.constantFrom("-XX", "-03-XX", "-XX-XX"),
);
const point = fc
  .tuple(year, rest, fc.constantFrom("", "", "~", "?", "%"))
  .map(([start, parts, qualifier]) => start + parts + qualifier);
const season = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom(21, 22, 23, 24, 33, 36, 40, 41))
  .map(([value, code]) => `${value}-${code}`);

/** Texts shaped like EDTF, most of them valid: years, months, days, seasons, unknown digits, qualifiers, intervals. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  point,
  season,
  point.map((value) => `${value}/..`),
  point.map((value) => `../${value}`),
  fc.tuple(point, point).map(([start, end]) => `${start}/${end}`),
);
