import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { IngestOptions } from "../../../scripts/ingest/run/options.ts";

export const news = (topic: string): string =>
  `عنوان الخبر عن ${topic}\nالأحد 1 مايو 2016\nأعلنت وزارة ${topic} في تونس بدء مشروع جديد.\nوقال الوزير إن العمل سيستمر عاما كاملا.\n`;

/** An archive in a folder of its own that goes when the test ends. */
export interface TemporaryArchive {
  readonly folder: string;
  readonly options: IngestOptions;
  write(file: string, data: string | Uint8Array): void;
  read(file: string): string;
  remove(file: string): void;
  /** Every file of the content folder with its text, but for the lock's and the cache's. */
  snapshot(): Record<string, string>;
}

export function temporaryArchive(options: Partial<IngestOptions> = {}): TemporaryArchive {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = path.join(folder, "content");
  mkdirSync(path.join(content, "raw"), { recursive: true });
  const full = (file: string): string => path.join(content, file);
  return {
    folder,
    options: {
      raw: path.join(content, "raw"),
      content,
      cache: path.join(folder, "cache"),
      dryRun: false,
      watch: false,
      report: null,
      accept: [],
      plan: false,
      shard: null,
      workers: 1,
      ...options,
    },
    write: (file, data) => {
      mkdirSync(path.dirname(full(file)), { recursive: true });
      writeFileSync(full(file), data);
    },
    read: (file) => readFileSync(full(file), "utf8"),
    remove: (file) => rmSync(full(file)),
    snapshot: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [path.relative(content, file), readFileSync(file, "utf8")]),
      ),
  };
}
