import { expect, test } from "vitest";
import { nearest } from "../../lib/schema/nearest.ts";

const known = ["title", "titleStatus", "date", "source", "prefLabel"];

test.each([
  ["titel", "title"],
  ["Title", "title"],
  ["preflabel", "prefLabel"],
  ["sorce", "source"],
  ["titlestats", "titleStatus"],
  ["dtae", "date"],
  ["colour", null],
  ["", null],
  ["id", null],
])("%s: %s", (word, meant) => expect(nearest(word, known)).toBe(meant));
