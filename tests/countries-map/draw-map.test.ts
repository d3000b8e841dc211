import { expect, test } from "vitest";
import { countryName } from "../../lib/countries/country-name.ts";
import { drawMap } from "../../components/countries-map/draw-map.ts";
import { mapArcs } from "../../components/countries-map/pairs/map-arcs.ts";
import { numberPlaces } from "../../components/countries-map/labels/number-places.ts";
import { overlap } from "../../components/countries-map/map-box.ts";
import { mapFocus } from "../../components/countries-map/map-focus.ts";
import { wideWindow } from "../../components/countries-map/map-frame.ts";
import { tintClasses, tintStep } from "../../components/countries-map/map-tint.ts";
import { mapLabels, type MapLabel } from "../../components/countries-map/labels/map-labels.ts";
import { worldAt } from "../../components/countries-map/world.ts";

/** The map of countries that have as many articles each. */
const mapOf = (codes: readonly string[]) => drawMap(codes.map((iso2) => ({ iso2, count: 1 })));

const at = (codes: readonly string[], iso2: string) => {
  const country = mapOf(codes).countries.find((each) => each.iso2 === iso2);
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
    for (const { x, y } of mapOf(codes).countries) {
      expect(x).toBeGreaterThanOrEqual(wideWindow.left);
      expect(x).toBeLessThanOrEqual(wideWindow.right);
      expect(y).toBeGreaterThanOrEqual(wideWindow.top);
      expect(y).toBeLessThanOrEqual(wideWindow.bottom);
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
  expect(mapOf(codes).missing).toEqual([]);
  expect(mapOf([...codes, "TV"]).missing).toEqual(["TV"]);
});

test("what the atlas draws apart belongs to the country that ISO 3166 counts it with", () => {
  const parts = worldAt(1e-6).shapes.filter(({ iso2 }) => iso2 === "SO" || iso2 === "CY");
  expect(parts).toHaveLength(4);
});

test("a map stays light", () => {
  for (const codes of [["KR", "TN", "AE"], [], ["FR", "BR", "JP", "ZA", "AU"]]) {
    const { land, borders, countries } = mapOf(codes);
    const size =
      land.length + borders.length + countries.reduce((sum, { path }) => sum + path.length, 0);
    expect(size).toBeLessThan(22_000);
  }
});

const arab = "SA AE QA BH KW OM IQ JO LB SY EG SD LY TN DZ MA YE IR TR".split(" ");
const room = { line: 20, target: 28, window: wideWindow, most: 40 };

/** What the letters of a label cover at least: a little less than their real width. */
const lettersOf = ({ x, y, text }: MapLabel) => {
  const half = text.length * 0.15 * room.line;
  return { left: x - half, right: x + half, top: y - 0.6 * room.line, bottom: y };
};

test("names on the map do not cover each other", () => {
  const map = mapOf(arab);
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
  const map = mapOf(codes);
  const counts = new Map(codes.map((iso2) => [iso2, iso2 === "AE" ? 9 : 3]));
  const labels = mapLabels(map, counts, (iso2) => countryName(iso2, "ar"), room);
  expect(labels.map(({ iso2 }) => iso2)).toEqual(expect.arrayContaining(["AE", "SA", "IN"]));
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
  const map = mapOf(["KG", "CN", "US"]);
  const name = (iso2: string) => (iso2 === "KG" ? "long ".repeat(40) : iso2);
  const named = mapLabels(map, new Map([["KG", 9]]), name, room).map(({ iso2 }) => iso2);
  expect(named.sort()).toEqual(["CN", "US"]);
});

/** An archive of which nearly all is about Tunisia and its neighbours. */
const around = [
  { iso2: "TN", count: 2133 },
  { iso2: "US", count: 129 },
  { iso2: "FR", count: 305 },
  { iso2: "LY", count: 82 },
  { iso2: "DZ", count: 61 },
  { iso2: "GB", count: 160 },
  { iso2: "EG", count: 47 },
  { iso2: "JP", count: 3 },
  { iso2: "BR", count: 2 },
];

test("a map is framed around most of the articles, and an arc leads over its edge", () => {
  const map = drawMap(around);
  expect(map.isPart).toBe(true);
  const inside = map.countries.filter(({ isInside }) => isInside).map(({ iso2 }) => iso2);
  expect(inside).toEqual(expect.arrayContaining(["DZ", "FR", "LY", "TN"]));
  for (const far of ["US", "JP", "BR"]) expect(inside).not.toContain(far);
  const [arc] = mapArcs(map.countries, [{ pair: ["TN", "US"], count: 12 }], 12);
  if (arc === undefined || arc.beyond === null)
    throw new Error("the arc does not lead over the edge");
  expect(arc.beyond.iso2).toBe("US");
  expect(arc.beyond.at[0]).toBeLessThan(wideWindow.left + 20);
  const counts = new Map(around.map(({ iso2, count }) => [iso2, count]));
  const labels = mapLabels(map, counts, (iso2) => countryName(iso2, "ar"), room, [arc]);
  expect(labels.find(({ iso2 }) => iso2 === "US")?.box.left).toBeLessThan(30);
});

test("an archive that is spread over the world is shown whole", () => {
  const codes = ["KR", "TN", "AE", "US", "BR", "ZA"];
  expect(mapOf(codes).isPart).toBe(false);
  expect(mapFocus([])).toEqual([]);
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

test("an arc joins its countries, bulges to the north, and is the thicker the more articles", () => {
  const { countries } = mapOf(["KR", "TN", "AE"]);
  const pairs = [
    { pair: ["KR", "TN"], count: 3 },
    { pair: ["AE", "KR"], count: 1 },
  ] as const;
  const arcs = mapArcs(countries, pairs, 12);
  expect(arcs.map(({ pair }) => pair)).toEqual(pairs.map(({ pair }) => pair));
  for (const { pair, curve } of arcs) {
    const [from, control, to] = curve;
    const ends = pair.map((iso2) => at(["KR", "TN", "AE"], iso2)).map(({ x, y }) => [x, y]);
    expect([from, to]).toEqual(ends);
    expect(control[1]).toBeLessThan((from[1] + to[1]) / 2);
  }
  expect(arcs[0]?.thickness).toBeGreaterThan(arcs[1]?.thickness ?? Infinity);
  expect(mapArcs(countries, pairs, 1)).toHaveLength(1);
});

test("countries too near to each other have no arc, nor those that are not on the map", () => {
  const { countries } = mapOf(["BH", "QA", "US", "JP"]);
  expect(mapArcs(countries, [{ pair: ["BH", "QA"], count: 9 }], 12)).toEqual([]);
  expect(mapArcs(countries, [{ pair: ["TN", "US"], count: 9 }], 12)).toEqual([]);
});

test("numbers on arcs and names have each its place", () => {
  const map = drawMap(around);
  const pairs = around
    .slice(1)
    .map(({ iso2, count }) => ({ pair: [iso2, "TN"] as const, count }))
    .toSorted((a, b) => b.count - a.count);
  const arcs = mapArcs(map.countries, pairs, 12);
  const labels = mapLabels(map, new Map(), (iso2) => countryName(iso2, "en"), room, arcs);
  const names = labels.map(({ box }) => box);
  const numbers = numberPlaces(arcs, 28, names).filter((place) => place !== null);
  expect(numbers.length).toBeGreaterThanOrEqual(4);
  const squares = numbers.map(([x, y]) => {
    return { left: x - 13, right: x + 13, top: y - 13, bottom: y + 13 };
  });
  const all = [...squares, ...names];
  for (const [n, box] of all.entries())
    for (const other of all.slice(n + 1)) expect(overlap(box, other)).toBe(0);
});
