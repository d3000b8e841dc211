import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignIds } from "../../lib/ingest/assign-ids.ts";
import { anyText } from "./any-text.ts";

const hash = (text: string): string =>
  Array.from({ length: 64 }, (_, index) =>
    ((text.length * 7 + index * text.charCodeAt(index % text.length)) % 16).toString(16),
  ).join("");
const ids = (names: readonly string[], register = new Map<string, string>()) =>
  Object.fromEntries(assignIds(names, register, hash));

describe("assignIds", () => {
  test("the number that a name begins with is the id", () => {
    expect(ids(["000_ebc9.txt", "003_33a9.txt"])).toEqual({
      "000_ebc9.txt": "000",
      "003_33a9.txt": "003",
    });
  });

  test("two new files with one number get longer ids", () => {
    expect(ids(["7_a.txt", "7_b.txt"])).toEqual({ "7_a.txt": "7-a", "7_b.txt": "7-b" });
  });

  test("an id given once stays, whoever comes later", () => {
    expect(ids(["7_a.txt", "7_b.txt"], new Map([["7_b.txt", "7"]]))).toEqual({
      "7_a.txt": "7-a",
      "7_b.txt": "7",
    });
  });

  test("words of the site's addresses are no ids", () => {
    expect(ids(["page.txt"])["page.txt"]).toMatch(/^page-[0-9a-f]{8}$/);
  });

  test("any names give ids that are ASCII, short and different, in any order", () => {
    const name = anyText(80);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const given = assignIds(names, new Map(), hash);
        expect(new Set(given.values()).size).toBe(names.length);
        for (const id of given.values()) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,120}$/);
        expect(assignIds([...names].reverse(), new Map(), hash)).toEqual(given);
        expect(assignIds(names, given, hash)).toEqual(given);
      }),
    );
  });
});
