import { expect, test } from "vitest";
import { freshForms } from "../../lib/desk/names/name-forms.ts";

const counted = { forms: ["منير الشاهد", "الشاهد", "ترامب"], short: ["شاهد"] };

test("a person's bare surname waits for the full name, whatever the texts of today have", () => {
  expect(freshForms("person", ["منير الشاهد"], counted)).toEqual({
    forms: ["ترامب"],
    short: ["الشاهد", "شاهد"],
  });
});

test("a body's one word is its name", () => {
  expect(freshForms("organisation", [], { forms: ["النهضة"], short: [] })).toEqual({
    forms: ["النهضة"],
    short: [],
  });
});

test("what is written like a known name but for vowels and hamza is not added", () => {
  const names = { forms: ["قيس سعيد", "احمد سعيد"], short: [] };
  expect(freshForms("person", ["قيس سعيّد", "أحمد سعيد"], names).forms).toEqual([]);
});
