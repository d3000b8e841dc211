import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { refuseToReplace } from "../../scripts/set-up/refuse-to-replace.ts";

test("a file in which somebody may have worked is not replaced", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "replace-"));
  const file = path.join(folder, "names.csv");
  expect(() => refuseToReplace(file)).not.toThrow();
  writeFileSync(file, "decision\r\naccept\r\n");
  expect(() => refuseToReplace(file)).toThrow("is there already and may hold somebody's work");
  rmSync(folder, { recursive: true });
});
