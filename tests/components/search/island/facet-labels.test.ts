import { describe, expect, it } from "vitest";
import { FacetLabels } from "../../../../components/search/island/facet-labels.ts";
import { cutLabels, labelsFile } from "../../../../lib/search/files/labels.ts";

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => [`person-${n}`, `شخص ${n}`] as const);
const countries = Array.from({ length: 200 }, (_, n) => [`C${n}`, `بلد ${n}`] as const);
const cut = (count: number) =>
  cutLabels({ country: countries, person: people(count) }, ["country"]);

/** A folder of label files that notes what is read. */
function folder(count: number) {
  const { first, parts } = cut(count);
  const files = new Map<string, unknown>([[labelsFile("ar"), first]]);
  parts.forEach((part, n) => files.set(labelsFile("ar", n), part));
  const read: string[] = [];
  return {
    read,
    bytes: () => read.reduce((sum, file) => sum + JSON.stringify(files.get(file)).length, 0),
    from: (file: string) => {
      read.push(file);
      return files.has(file) ? Promise.resolve(files.get(file)) : Promise.reject(new Error(file));
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the names of what results can be narrowed by", () => {
  it("are in one file while there are few, and all countries always are", () => {
    expect(cut(30).parts).toEqual([]);
    expect(Object.keys(cut(30).first.labels.person ?? {})).toHaveLength(30);
    expect(Object.keys(cut(5000).first.labels.country ?? {})).toHaveLength(200);
    expect(Object.keys(cut(5000).first.labels.person ?? {})).toHaveLength(30);
  });

  it("are each in one file, and no file grows with their number", () => {
    for (const count of [100, 5000]) {
      const { first, parts } = cut(count);
      const named = [first.labels, ...parts].flatMap(({ person }) => Object.entries(person ?? {}));
      expect(new Map(named)).toEqual(new Map(people(count)));
      const sizes = parts.map(({ person = {} }) => Object.keys(person).length);
      expect(Math.max(...sizes)).toBeLessThan(40);
    }
  });

  it("are read when they are shown, each file once, and told together", async () => {
    const files = folder(5000);
    let told = 0;
    const labels = new FacetLabels("ar", files.from, () => (told += 1));
    expect(labels.name("country", "C7")).toBe("C7");
    await settled();
    expect([labels.name("country", "C7"), labels.name("person", "person-3")]).toEqual([
      "بلد 7",
      "شخص 3",
    ]);
    expect([files.read, told]).toEqual([["labels-ar.json"], 1]);
    const shown = ["person-4000", "person-4100", "person-4200", "person-4300", "person-4400"];
    expect(shown.map((id) => labels.name("person", id))).toEqual(shown);
    for (const id of shown) labels.name("person", id);
    expect(labels.known("person", "person-999")).toBeNull();
    await settled();
    expect(told).toBe(2);
    expect(labels.name("person", "person-4000")).toBe("شخص 4000");
    expect(files.read.length).toBeLessThanOrEqual(6);
    // What one search loads of names, in bytes before they are compressed.
    expect(files.bytes()).toBeLessThan(12_000);
  });

  it("that have no file stay codes, and nothing is asked for a facet without names", async () => {
    const files = folder(5000);
    const labels = new FacetLabels("ar", files.from, () => undefined);
    await settled();
    expect(labels.name("outlet", "وكالة")).toBe("وكالة");
    expect(files.read).toHaveLength(1);
    const none = new FacetLabels("fr", files.from, () => undefined);
    await settled();
    expect(none.name("person", "person-1")).toBe("person-1");
  });
});
