import type { Archive } from "../../lib/archive/archive.ts";
import { eachTimelineFile } from "../../lib/timeline/timeline-files.ts";
import type { Output } from "./output.ts";

/**
 * Writes the data that the timeline's island loads on demand.
 * @returns the number of files
 */
export async function buildTimeline(archive: Archive, output: Output): Promise<number> {
  let files = 0;
  for (const [file, bytes] of eachTimelineFile(archive.timeline())) {
    await output.put(file, bytes);
    files += 1;
  }
  return files;
}
