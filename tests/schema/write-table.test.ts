import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromCell } from "@/lib/schema/formula-cell.ts";
import { writeTable } from "@/lib/schema/write-table.ts";

const read = (table: string): string[][] =>
  parse(table, { bom: true, record_delimiter: ["\r\n", "\n", "\r"] });

test("no cell of a table is reckoned with, and each comes back as it was", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", "\n", '"', ",", "＝", "ا"),
    }),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const written = read(writeTable(rows));
      expect(written.flat().filter((text) => /^[=+\-@\t\r]/u.test(text))).toEqual([]);
      expect(written.map((row) => row.map(fromCell))).toEqual(rows);
    }),
  );
});

test("office programs see from its first bytes that a table is UTF-8", () => {
  expect(writeTable([["اسم", "=1+1"]])).toBe("\uFEFFاسم,'=1+1\r\n");
});
