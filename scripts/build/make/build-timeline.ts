import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { shortHash } from "../../../lib/base/hash-files.ts";
import { setOf } from "../../../lib/timeline/data/period-files.ts";
import { dataPaths, type TextFiles } from "../../../lib/timeline/data/summary.ts";
import { eachTimelineFile } from "../../../lib/timeline/data/timeline-files.ts";
import type { Output } from "../output/output.ts";

/** A part of the timeline's data as it was made: of which events, and into which files. */
interface Part {
  readonly mark: string;
  readonly files: TextFiles;
}

interface State {
  readonly code: string;
  readonly parts: Readonly<Record<string, Part>>;
}

/**
 * Writes the data that the timeline's island loads on demand. Of parts whose events are what they were in the last
 * build of the same code, no article is read.
 * @param code hash of all that the files depend on besides their events
 * @returns the number of files
 */
export async function buildTimeline(
  archive: Pick<Archive, "timeline">,
  { cacheDir, code }: { readonly cacheDir: string; readonly code: string },
  output: Output,
): Promise<number> {
  const stateFile = path.join(cacheDir, "timeline.json");
  const last = takeParts(stateFile, code);
  const parts: Record<string, Part> = {};
  let mark = "";
  let files = 0;
  const made = eachTimelineFile(archive.timeline(), {
    recall(part, events) {
      mark = shortHash(JSON.stringify(events));
      const known = last[part];
      if (known?.mark !== mark) return null;
      // A part whose name is an address is one file; others list their files.
      const paths = part.includes("/")
        ? [part]
        : known.files.map(([, name]) => dataPaths.file(setOf(part), name));
      if (!paths.every((file) => output.keep(file))) return null;
      parts[part] = known;
      files += paths.length;
      return known.files;
    },
    store(part, own) {
      parts[part] = { mark, files: own };
    },
  });
  for (const [file, bytes] of made) {
    if (output.has(file)) continue;
    await output.put(file, bytes);
    files += 1;
  }
  writeFileSync(stateFile, JSON.stringify({ code, parts } satisfies State));
  return files;
}

/** The parts of the last build. They are taken away until this one is done, lest an interrupted build mislead. */
function takeParts(file: string, code: string): State["parts"] {
  try {
    const state = JSON.parse(readFileSync(file, "utf8")) as State;
    return state.code === code ? state.parts : {};
  } catch {
    return {};
  } finally {
    rmSync(file, { force: true });
  }
}
