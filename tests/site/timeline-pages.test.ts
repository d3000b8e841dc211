import { describe, expect, it } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { timelinePages } from "../../lib/site/timeline-pages.ts";
import type { TimelineEvent } from "../../lib/timeline/timeline-event.ts";
import { someEvent } from "../timeline/some-events.ts";

/** What each page of a timeline is made of, by its address. */
function pagesOf(events: readonly TimelineEvent[]): ReadonlyMap<string, string> {
  const archive = { timeline: () => events, authorities: () => [] } as unknown as Archive;
  return new Map(
    timelinePages(archive).map(({ path, input }) => [path("ar"), JSON.stringify(input?.())]),
  );
}

function changed(before: readonly TimelineEvent[], more: readonly TimelineEvent[]): string[] {
  const old = pagesOf(before);
  return [...pagesOf([...before, ...more])]
    .filter(([path, input]) => old.get(path) !== input)
    .map(([path]) => path);
}

/** Three years with enough in each for pages by month. */
const events = Array.from({ length: 700 }, (_, n) => {
  const date = `${2014 + (n % 3)}-0${1 + (n % 7)}-1${n % 5}`;
  return [
    someEvent(`a${n}`, "publication", date),
    someEvent(`a${n}-1`, n % 4 === 0 ? "planned" : "happening", date),
  ];
}).flat();

describe("a new article", () => {
  it("changes the pages of what it tells, and of the day on which it appeared", () => {
    const more = [
      someEvent("b", "publication", "2016-07-13"),
      someEvent("b-1", "happening", "2014-02-11"),
    ];
    expect(changed(events, more)).toEqual([
      "/ar/timeline/2014/",
      "/ar/timeline/2014-02/",
      "/ar/timeline/2016/",
      "/ar/timeline/2016-07/",
    ]);
  });

  it("changes no list by its background, but the number that the switch names", () => {
    const more = [someEvent("b-1", "background", "2015-03")];
    expect(changed(events, more)).toEqual(["/ar/timeline/2015/", "/ar/timeline/2015-03/"]);
  });

  it("moves no year by an event of unknown year", () => {
    const more = [someEvent("b-1", "happening", "XXXX-03-27")];
    expect(changed(events, more)).toEqual(["/ar/timeline/yearless/"]);
  });
});
