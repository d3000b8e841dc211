import { expect, test } from "vitest";
import { namesColumns, readNameRow } from "../../lib/desk/sheets/names-sheet.ts";
import { ar } from "../../lib/strings/ar.ts";
import { deskAr } from "../../lib/strings/desk/desk-ar.ts";

const columns = Object.keys(namesColumns) as (keyof typeof namesColumns)[];
const row = (cells: Partial<Record<keyof typeof namesColumns, string>>) => {
  const empty = Object.fromEntries(columns.map((key) => [key, ""])) as Record<
    keyof typeof namesColumns,
    string
  >;
  return readNameRow({ line: 2, cells: { ...empty, key: "k", name: "اسم", into: "x", ...cells } });
};

test("a table takes the words of the desk's page for decisions and types", () => {
  const { accept, merge, reject } = deskAr.names;
  for (const [decision, action] of [
    [accept, "accept"],
    [merge, "merge"],
    [reject, "reject"],
  ] as const)
    expect(row({ decision, type: "person" })).toMatchObject({ action });
  for (const [type, word] of Object.entries(ar.record.type))
    expect(row({ decision: "accept", type: word })).toMatchObject({ type });
});
