import { expect, test } from "vitest";
import type { InventoryRow } from "../../../lib/archive/prepare/inventory.ts";
import { archiveVersions } from "../../../lib/archive/ask/archive-versions.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";

const ids = Array.from({ length: 300 }, (_, i) => String(300 - i).padStart(6, "0"));

const kim: Authority = {
  id: "kim",
  type: "person",
  prefLabel: { ar: "كيم", en: "Kim" },
  altLabels: { ar: [], en: [] },
  roles: [],
  countries: [],
  related: [],
  sameAs: [],
};

/** Versions of an archive in which each article names a record once, the oldest so many times. */
function versionsWith(oldest: number) {
  const articles = ids.map((id) => [id, id === "000001" ? oldest : 1] as const);
  const version = (details: string) => ({ details, own: "", pages: "" });
  return archiveVersions(
    {
      authorities: {
        kim: {
          record: kim,
          isStarter: false,
          articles,
          articleCount: articles.length,
          namedWith: [],
        },
      },
      row: (id) => {
        const row = articles.find(([other]) => other === id);
        return row && ({ version: version(row.join(" ")) } as InventoryRow);
      },
    },
    () => null,
  );
}

test("one passage more on the oldest page changes that page and the count on the front page", () => {
  const [before, after] = [versionsWith(1), versionsWith(2)];
  expect(after.passages("kim", 0)).not.toBe(before.passages("kim", 0));
  expect(after.passages("kim", 1)).not.toBe(before.passages("kim", 1));
  expect(after.passages("kim", 2)).toBe(before.passages("kim", 2));
});

test("of a record that is not known, and of a page that is not there, there is none", () => {
  expect(versionsWith(1).passages("nobody", 0)).toBe("");
  expect(versionsWith(1).passages("kim", 99)).toBe("");
});
