import path from "node:path";
import { readRecords } from "../../lib/archive/read/read-records.ts";
import { readRejected } from "../../lib/archive/read/read-rejected.ts";
import { type Authority, parseAuthority } from "../../lib/authorities/authority.ts";
import { readYaml } from "../../lib/schema/read-yaml.ts";
import { fileOfRecord } from "../desk/archive/file-of-record.ts";
import type { DecidingDesk } from "../desk/write/decide-name.ts";
import type { NewText } from "../desk/write/journal.ts";
import { readVersioned } from "../desk/write/version.ts";

/** The desk as a table sees it: what a row decides counts for the next one, and nothing is written before all have. */
export interface SheetDesk extends DecidingDesk {
  readonly keep: (files: readonly NewText[]) => void;
  /** What all rows together write, each file with the version that it was read at. */
  readonly files: () => readonly NewText[];
  readonly rejected: () => ReturnType<typeof readRejected>;
}

export function sheetDesk(contentDir: string): SheetDesk {
  const texts = new Map<string, NewText>();
  const read = readRecords(contentDir);
  const rejected = readRejected(contentDir);
  let records: readonly Authority[] = read.records;
  return {
    archive: { records: () => ({ ...read, records }) },
    rejected: () => rejected,
    merges: {
      all: () => ({}),
      asText() {
        throw new Error("A table merges into records alone.");
      },
    },
    fileOfRecord: (record) => fileOfRecord(contentDir, record),
    readFile: (file) => texts.get(file) ?? readVersioned(path.join(contentDir, ...file.split("/"))),
    keep(files) {
      for (const { file, version, text } of files) {
        const before = texts.get(file);
        texts.set(file, { file, version: before?.version ?? version, text });
        const record = text === null ? null : recordIn(file, text);
        if (record !== null) records = [...records.filter(({ id }) => id !== record.id), record];
      }
    },
    files: () => [...texts.values()],
  };
}

function recordIn(file: string, text: string): Authority | null {
  const data = readYaml(text);
  const read = data.ok ? parseAuthority(data.value, file) : data;
  return read.ok ? read.value : null;
}
