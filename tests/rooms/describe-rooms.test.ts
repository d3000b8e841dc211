import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { architecturePage, describeRooms, roomTable } from "../../scripts/rooms/describe-rooms.ts";
import { withMarkedPart } from "../../scripts/set-up/marked-part.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("the rooms and walks in docs are those that are held", async () => {
  const page = readFileSync(path.join(root, architecturePage), "utf8");
  expect(page, "run npm run boundaries -- --write").toBe(await describeRooms(root));
});

test("the table says of each room what it may import, and of which rooms types alone", () => {
  const table = roomTable(
    { scripts: { holds: "commands", uses: ["lib"] } },
    {
      a: { holds: "letters", any: ["b", "c"], types: ["d"], node: true },
      b: { holds: "x", any: [] },
    },
  );
  expect(table.split("\n").slice(2)).toEqual([
    "| `scripts/` | commands | lib |  |",
    "| `lib/a` | letters | b, c; types of d | yes |",
    "| `lib/b` | x | nothing |  |",
  ]);
});

test("a generated part takes the place of the one before, and the rest of the page stays", () => {
  const page = "before\n\n<!-- a -->\n\nold\n\n<!-- end -->\n\n<!-- b -->\n<!-- end -->\n";
  const written = withMarkedPart(page, "a", "new");
  expect(written).toBe(page.replace("old", "new"));
  expect(withMarkedPart(written, "b", "x")).toContain(
    "new\n\n<!-- end -->\n\n<!-- b -->\n\nx\n\n<!-- end -->",
  );
  expect(() => withMarkedPart(page, "c", "x")).toThrow("no lines <!-- c --> and <!-- end -->");
});
