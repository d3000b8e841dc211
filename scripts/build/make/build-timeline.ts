import path from "node:path";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { setOf } from "../../../lib/timeline/data/period-files.ts";
import { dataPaths, type TextFiles } from "../../../lib/timeline/data/summary.ts";
import { eachTimelineFile } from "../../../lib/timeline/data/timeline-files.ts";
import type { Output } from "../output/output.ts";
import { leaveEntries, takeEntries } from "../output/take-left.ts";

/** A part of the timeline's data as it was made: of which events, and into which files. */
interface Part {
  readonly mark: string;
  readonly files: TextFiles;
}

/**
 * Writes the data that the timeline's island loads on demand. Of parts whose events are what they were in the last
 * build of the same code, no article is read.
 * @param code hash of all that the files depend on besides their events
 * @returns the number of files
 */
export async function buildTimeline(
  archive: Pick<Archive, "timeline">,
  { leftDir, code }: { readonly leftDir: string; readonly code: string },
  output: Output,
): Promise<number> {
  const stateFile = path.join(leftDir, "timeline.jsonl");
  const left = takeEntries<string, Part>(stateFile);
  const last = left?.head === code ? left.entries : new Map<string, Part>();
  const parts = new Map<string, Part>();
  let mark = "";
  let files = 0;
  const made = eachTimelineFile(archive.timeline(), {
    recall(part, events) {
      mark = shortHash(JSON.stringify(events));
      const known = last.get(part);
      if (known?.mark !== mark) return null;
      // A part whose name is an address is one file; others list their files.
      const paths = part.includes("/")
        ? [part]
        : known.files.map(([, name]) => dataPaths.file(setOf(part), name));
      if (!paths.every((file) => output.keep(file))) return null;
      parts.set(part, known);
      files += paths.length;
      return known.files;
    },
    store(part, own) {
      parts.set(part, { mark, files: own });
    },
  });
  for (const [file, bytes] of made) {
    if (output.has(file)) continue;
    await output.put(file, bytes);
    files += 1;
  }
  leaveEntries(stateFile, code, parts);
  return files;
}
