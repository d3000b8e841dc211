import { expect, test } from "vitest";
import { arcLayout } from "../../components/countries-map/arc-layout.ts";
import { drawMap } from "../../components/countries-map/draw-map.ts";
import { mapSize } from "../../components/countries-map/map-frame.ts";
import { mapLabels } from "../../components/countries-map/map-labels.ts";
import { worldAt } from "../../components/countries-map/world.ts";

const at = (codes: readonly string[], iso2: string) => {
  const country = drawMap(codes).countries.find((each) => each.iso2 === iso2);
  if (country === undefined) throw new Error(`${iso2} is not drawn`);
  return country;
};

test("north is up, east is right, also in Arabic", () => {
  const first = ["KR", "TN", "AE"];
  expect(at(first, "TN").x).toBeLessThan(at(first, "AE").x);
  expect(at(first, "AE").x).toBeLessThan(at(first, "KR").x);
  expect(at(first, "AE").y).toBeGreaterThan(at(first, "TN").y);
});

test("every country of the archive lies inside the picture, near or far", () => {
  for (const codes of [
    ["BH"],
    ["KR", "TN", "AE"],
    ["NZ", "US"],
    ["FJ", "NZ"],
    ["FR", "BR", "JP"],
  ]) {
    for (const { x, y } of drawMap(codes).countries) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(mapSize.height);
    }
  }
});

test("a country too small to see becomes a disc in a map of the world", () => {
  const codes = ["BH", "US", "JP", "BR"];
  expect(at(codes, "BH")).toMatchObject({ marker: true, path: "" });
  expect(at(codes, "US").marker).toBe(false);
});

test("the Arab League and the members of the United Nations nearest to it have shapes", () => {
  const codes =
    "DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE KR KP TR IR IL CY SS XK".split(
      " ",
    );
  expect(drawMap(codes).missing).toEqual([]);
  expect(drawMap([...codes, "TV"]).missing).toEqual(["TV"]);
});

test("what the atlas draws apart belongs to the country that ISO 3166 counts it with", () => {
  const parts = worldAt(1e-6).shapes.filter(({ iso2 }) => iso2 === "SO" || iso2 === "CY");
  expect(parts).toHaveLength(4);
});

test("a map stays light", () => {
  for (const codes of [["KR", "TN", "AE"], [], ["FR", "BR", "JP", "ZA", "AU"]]) {
    const { land, borders, countries } = drawMap(codes);
    const size =
      land.length + borders.length + countries.reduce((sum, { path }) => sum + path.length, 0);
    expect(size).toBeLessThan(20_000);
  }
});

test("names on the map do not cover each other", () => {
  const { countries } = drawMap("SA AE QA BH KW OM IQ JO LB SY".split(" "));
  const labels = mapLabels(countries, new Map(), (iso2) => `بلد ${iso2}`);
  expect(labels.length).toBeGreaterThan(4);
  const places = labels.map(({ x, y }) => `${x},${y}`);
  expect(new Set(places).size).toBe(places.length);
});

test("arcs join the rows of their countries, and open to the left in Arabic", () => {
  const pairs = [
    { pair: ["AE", "KR"], count: 1 },
    { pair: ["KR", "TN"], count: 3 },
  ] as const;
  const ltr = arcLayout(pairs, "ltr");
  expect(ltr.rows).toEqual(["KR", "TN", "AE"]);
  expect(ltr.arcs[1]?.thickness).toBeGreaterThan(ltr.arcs[0]?.thickness ?? Infinity);
  const start = (path = "") => Number(/^M(\d+)/.exec(path)?.[1]);
  expect(start(arcLayout(pairs, "rtl").arcs[0]?.path)).toBe(ltr.width - start(ltr.arcs[0]?.path));
});
