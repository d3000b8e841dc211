import { vi } from "vitest";
import { timelineFiles } from "../../../../lib/timeline/data/timeline-files.ts";
import type { TimelineEvent } from "../../../../lib/timeline/timeline-event.ts";

/** Answers `fetch` with the timeline's files of these events. What is asked for is noted in `asked`. */
export function serveTimeline(events: readonly TimelineEvent[]) {
  const files = timelineFiles(events);
  const asked: string[] = [];
  /** Files, by a part of their name, that cannot be had. */
  const lost = new Set<string>();
  /** Files, by a part of their name, that come only when the promise has. */
  const late = new Map<string, Promise<void>>();
  const find = <V>(table: Iterable<readonly [string, V]>, path: string): V | undefined =>
    [...table].find(([part]) => path.includes(part))?.[1];
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.replace("/base/", "");
    asked.push(path);
    await find(late, path);
    const bytes = find(lost.entries(), path) === undefined ? files.get(path) : undefined;
    return bytes === undefined
      ? new Response("", { status: 404 })
      : new Response(bytes as Uint8Array<ArrayBuffer>);
  });
  return { asked, lost, late };
}
