import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { workFolder, writeAtomically } from "../../../scripts/ingest/files/write-atomically.ts";

test("a file is written although another process clears the work folder meanwhile", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "sijill-write-"));
  const file = path.join(dir, "translations/1/en.md");
  writeAtomically(dir, file, "one");
  rmSync(workFolder(dir), { recursive: true });
  writeAtomically(dir, file, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  rmSync(dir, { recursive: true });
});
