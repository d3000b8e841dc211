import { expect, test } from "vitest";
import type { ArchiveFiles } from "../../../lib/archive/read/archive-files.ts";
import { archiveVersions } from "../../../lib/archive/ask/archive-versions.ts";

const ids = Array.from({ length: 300 }, (_, i) => String(300 - i).padStart(6, "0"));

/** Versions of an archive in which each article names a record once, the oldest so many times. */
function versionsWith(oldest: number) {
  const articles = ids.map((id) => [id, id === "000001" ? oldest : 1] as const);
  const manifest = {
    authorities: { kim: { record: { id: "kim" }, articles } },
    versions: Object.fromEntries(articles.map(([id, n]) => [id, { facts: `${id} ${n}` }])),
  };
  return archiveVersions({ manifest } as unknown as ArchiveFiles);
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
