import { afterEach, expect, test, vi } from "vitest";
import { FilteredTimeline } from "../../../../components/timeline/island/filtered-timeline.ts";
import { liveListHtml } from "../../../../components/timeline/island/live-list.ts";
import { storeOpener } from "../../../../components/timeline/island/store-opener.ts";
import { timelineWords } from "../../../../components/timeline/picture/timeline-words.ts";
import { someEvent } from "../../../timeline/some-events.ts";
import { serveTimeline } from "./serve-timeline.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

async function listOf(count: number): Promise<string> {
  serveTimeline(
    Array.from({ length: count }, (_, n) =>
      someEvent(`a-${n}`, "happening", "2017-03-01", { countries: [n % 3 === 0 ? "EG" : "TN"] }),
    ),
  );
  const open = storeOpener("/base", "en");
  const timeline = new FilteredTimeline(await open(false), open);
  return liveListHtml(timeline, null, {
    locale: "en",
    base: "/base",
    words: timelineWords("en", { placed: [] }),
  });
}

test("a day with very many entries is grouped by country, as on the pages without scripts", async () => {
  const html = await listOf(15);
  const headings = [...html.matchAll(/<h3[^>]*>([^<]*)<\/h3>/g)].map(([, heading]) => heading);
  expect(headings).toEqual(["1 March 2017 · Tunisia", "1 March 2017 · Egypt"]);
  expect(html).toContain("<summary>7 more</summary>");
  expect(html.match(/<li id=/g)).toHaveLength(15);
});

test("a day with few entries is listed as it is", async () => {
  const html = await listOf(12);
  expect(html).not.toContain("<h3");
  expect(html.match(/<li id=/g)).toHaveLength(12);
});
