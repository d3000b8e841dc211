import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { TimelineEvent } from "../../lib/timeline/timeline-event.ts";
import { buildTimeline } from "../../scripts/build/make/build-timeline.ts";
import { openOutput } from "../../scripts/build/output/output.ts";
import { firstEvents, someEvent } from "../timeline/some-events.ts";

let folder = "";
let read: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-timeline-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Events as the archive gives them: the passage is read when somebody looks, its hash is there. */
function lazy(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.map(({ passages, ...event }) =>
    Object.defineProperty(
      { ...event, passageHash: passages[0]?.text.ar } as unknown as TimelineEvent,
      "passages",
      {
        get: () => {
          read.push(event.id);
          return passages;
        },
      },
    ),
  );
}

async function build(events: readonly TimelineEvent[], cache = "cache", code = "same") {
  read = [];
  const output = openOutput(path.join(folder, cache, "out"), 5, false);
  const own = lazy(events);
  await buildTimeline({ timeline: () => own }, { leftDir: path.join(folder, cache), code }, output);
  return output.finish();
}

function site(cache: string): Record<string, string> {
  const out = path.join(folder, cache, "out");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(out, file)).isFile())
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(out, file), "hex")]));
}

test("reads no passage of parts that have not changed, and leaves what a whole build would", async () => {
  await build(firstEvents);
  expect(await build(firstEvents)).toMatchObject({ written: [], removed: [] });
  expect(read).toEqual([]);

  const more = [...firstEvents, someEvent("004-1", "happening", "2021-05-06", { text: "خبر آخر" })];
  await build(more);
  expect(new Set(read)).toEqual(new Set(["004-1"]));
  await build(more, "fresh");
  expect(site("cache")).toEqual(site("fresh"));
});

test("makes a part anew when its passage, the code or one of its files is another", async () => {
  await build(firstEvents);
  const edited = firstEvents.map((event) =>
    event.id === "000-2" ? someEvent("000-2", "happening", "2022-10", { text: "نص مصحح" }) : event,
  );
  await build(edited);
  expect(read).toContain("000-2");
  await build(edited, "fresh");
  expect(site("cache")).toEqual(site("fresh"));

  await build(edited, "cache", "other");
  expect(read).toContain("000-1");
  const data = path.join(folder, "cache/out/timeline-data/events");
  const lost = readdirSync(data).find((name) => name.startsWith("text-ar-2023")) ?? "";
  rmSync(path.join(data, lost));
  await build(edited, "cache", "other");
  expect(site("cache")).toEqual(site("fresh"));
});
