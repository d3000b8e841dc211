import { expect, test } from "vitest";
import { starterRecords } from "../../lib/authorities/starter/starter-records.ts";
import { recordId } from "../../lib/desk/names/record-id.ts";

const none = () => false;

test("an id is short ASCII, from the English name or else the Arabic letters", () => {
  expect(recordId({ ar: "", en: "Binali Yıldırım" }, null, none)).toBe("binali-yildirim");
  expect(recordId({ ar: "", en: "Sa'ar, Gideon" }, null, none)).toBe("saar-gideon");
  expect(recordId({ ar: "قيس سعيد", en: null }, "TN", none)).toBe("qys-sayd-tn");
  expect(recordId({ ar: "「」", en: null }, null, none)).toBe("name");
});

test("a name of the starter list gets the id that it has there", () => {
  for (const { id, prefLabel } of starterRecords.filter((record) => record.id.length <= 60))
    expect(recordId({ ar: prefLabel.ar, en: prefLabel.en ?? null }, null, none)).toBe(id);
});

test("one that is taken is numbered, and a long one ends with a word", () => {
  expect(recordId({ ar: "", en: "Al Ahly" }, null, (id) => id === "al-ahly")).toBe("al-ahly-2");
  const long = recordId({ ar: "", en: "word ".repeat(30) }, null, none);
  expect(long).toMatch(/^word(?:-word)*$/);
  expect(long.length).toBeLessThanOrEqual(60);
});
