import { expect, test } from "vitest";
import { arcLayout } from "../../components/countries-map/arc-layout.ts";
import { countryName } from "../../lib/countries/country-name.ts";
import { drawMap } from "../../components/countries-map/draw-map.ts";
import { mapSize } from "../../components/countries-map/map-frame.ts";
import { cropBox, mapCrop } from "../../components/countries-map/map-crop.ts";
import { tintClasses, tintStep } from "../../components/countries-map/map-tint.ts";
import { mapLabels, type MapLabel } from "../../components/countries-map/map-labels.ts";
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

const arab = "SA AE QA BH KW OM IQ JO LB SY EG SD LY TN DZ MA YE IR TR".split(" ");
const room = { line: 20, crop: null };

/** What the letters of a label cover at least: a little less than their real width. */
const lettersOf = ({ x, y, text }: MapLabel) => {
  const half = text.length * 0.15 * room.line;
  return { left: x - half, right: x + half, top: y - 0.6 * room.line, bottom: y };
};

test("names on the map do not cover each other", () => {
  const map = drawMap(arab);
  const labels = mapLabels(map, new Map(), (iso2) => `دول ${iso2}`, room);
  expect(labels.length).toBeGreaterThan(10);
  for (const [n, label] of labels.entries()) {
    const own = lettersOf(label);
    for (const other of labels.slice(n + 1).map(lettersOf))
      expect(
        own.right <= other.left ||
          other.right <= own.left ||
          own.bottom <= other.top ||
          other.bottom <= own.top,
      ).toBe(true);
  }
});

test("a name stands in its own country, or beside it with a line, and never over another of the archive", () => {
  const codes = [...arab, "FR", "CN", "BR", "AU", "PK", "IN"];
  const map = drawMap(codes);
  const counts = new Map(codes.map((iso2) => [iso2, iso2 === "AE" ? 9 : 3]));
  const labels = mapLabels(map, counts, (iso2) => countryName(iso2, "ar"), room);
  expect(labels.map(({ iso2 }) => iso2)).toEqual(
    expect.arrayContaining(["AE", "TN", "CN", "BR", "AU", "SA"]),
  );
  for (const label of labels) {
    const under = map.grid.under(lettersOf(label), label.iso2);
    expect(under.others, label.text).toBeLessThan(0.15);
    if (label.leader === null) {
      expect(under.own, label.text).toBeGreaterThan(0.4);
      continue;
    }
    const own = map.countries.find(({ iso2 }) => iso2 === label.iso2);
    expect(label.leader.to).toEqual([own?.x, own?.y]);
  }
});

test("a name that finds no room on the map is left to the list", () => {
  const map = drawMap(["KG", "CN", "US"]);
  const name = (iso2: string) => (iso2 === "KG" ? "long ".repeat(40) : iso2);
  const named = mapLabels(map, new Map([["KG", 9]]), name, room).map(({ iso2 }) => iso2);
  expect(named.sort()).toEqual(["CN", "US"]);
});

test("narrow screens show the part where most articles are, and no name cut by its edge", () => {
  const codes = [...arab, "FR", "ES", "IT", "BR", "AU", "JP", "US"];
  const map = drawMap(codes);
  const counts = new Map(codes.map((iso2) => [iso2, iso2 === "TN" ? 400 : 5]));
  const crop = mapCrop(map.countries, counts);
  if (crop === null) throw new Error("the map is not cut");
  const box = cropBox(crop);
  const tunisia = at(codes, "TN");
  expect(tunisia.x).toBeGreaterThan(box.left + 60);
  expect(tunisia.x).toBeLessThan(box.right - 60);
  const long = (iso2: string) => iso2.repeat(8);
  const labels = mapLabels(map, counts, long, { line: 20, crop: box });
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels) {
    const { left, right } = lettersOf(label);
    const over = [box.left, box.right].some((edge) => left < edge && right > edge);
    if (over) expect(label.isCut, label.text).toBe(true);
  }
});

test("an archive that is spread over the world is shown whole on every screen", () => {
  const codes = ["KR", "TN", "AE", "US", "BR", "ZA"];
  const { countries } = drawMap(codes);
  expect(mapCrop(countries, new Map(codes.map((iso2) => [iso2, 4])))).toBeNull();
  expect(mapCrop([], new Map())).toBeNull();
});

test("tints tell countries apart though one has nearly all articles", () => {
  expect([1, 2, 10, 50, 129, 2111].map((count) => tintStep(count, 2111))).toEqual([
    0, 0, 1, 2, 3, 4,
  ]);
  expect([1, 2].map((count) => tintStep(count, 2))).toEqual([0, 4]);
  expect(tintStep(1, 1)).toBe(4);
  for (const most of [1, 2, 3, 7, 100, 2111]) {
    const classes = tintClasses(most);
    expect(classes[0]?.from).toBe(1);
    expect(classes.at(-1)?.to).toBe(most);
    classes.slice(1).forEach(({ from }, n) => expect(from).toBe((classes[n]?.to ?? 0) + 1));
  }
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
