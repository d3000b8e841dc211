import { expect, test } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { menuOf } from "../../lib/site/menu.ts";

const archive = (own: object) =>
  ({
    size: 2,
    timelineSize: 1,
    countries: () => [],
    authorities: (type: string) => (type === "event" ? [{}] : []),
    ...own,
  }) as unknown as Archive;

test("the menu leads to sections in which something stands, in their order", () => {
  expect(menuOf(archive({}))).toEqual(["articles", "timeline", "events"]);
  expect(menuOf(archive({ countries: () => [{}] }))).toContain("countries");
  const none = { size: 0, timelineSize: 0, authorities: () => [] };
  expect(menuOf(archive(none))).toEqual([]);
});
