import { expect, test } from "vitest";
import { jsonFaults } from "./json-faults.ts";

const feed = {
  version: "https://jsonfeed.org/version/1.1",
  ...{ title: "أ", description: "", language: "ar" },
  ...{ home_page_url: "https://x.org/ar/", feed_url: "https://x.org/ar/feed.json" },
  items: [
    {
      ...{
        id: "tag:x",
        url: "https://x.org/ar/a/",
        title: "ب",
        content_text: "",
        language: "ar",
        tags: [],
      },
      ...{ date_modified: "2026-11-21T00:00:00Z" },
    },
  ],
};
const faults = (file: string, value: unknown) =>
  jsonFaults([{ file, text: JSON.stringify(value) }]);

test("a feed is told by what it lacks, and by what its form does not know", () => {
  expect(faults("ar/feed.json", feed)).toEqual([]);
  const [item] = feed.items;
  const broken = [
    { ...feed, items: [{ ...item, id: "" }] },
    { ...feed, items: [{ ...item, date_modified: "2026-11-21" }] },
    { ...feed, items: [{ ...item, url: "/ar/a/" }] },
    { ...feed, items: [{ ...item, summaryText: "" }] },
    { ...feed, version: "1" },
  ];
  for (const value of broken) expect(faults("ar/feeds/people/a.json", value)).toHaveLength(1);
});

test("a data package is told by its resources", () => {
  const hash = `sha256:${"0".repeat(64)}`;
  const file = {
    name: "a",
    path: "a.csv",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: 1,
    hash,
  };
  const list = (...resources: readonly object[]) => ({
    ...{ profile: "data-package", name: "archive", title: "t", description: "d" },
    ...{ homepage: "https://x.org/en/", schemaVersion: "1.0.0", resources },
  });
  expect(faults("data/datapackage.json", list(file))).toEqual([]);
  for (const broken of [
    { ...file, name: "A b" },
    { ...file, path: "../a" },
    { ...file, hash: "0" },
  ])
    expect(faults("data/datapackage.json", list(broken))).toHaveLength(1);
  expect(faults("data/datapackage.json", list(file, file))).toHaveLength(1);
  expect(faults("data/datapackage.json", list())).toHaveLength(1);
});
