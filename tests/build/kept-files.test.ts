import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFiles, readKeptFiles } from "../../scripts/build/assets/build-assets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-kept-"));
  keepFiles(folder, fonts);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const fonts = new Map([
  ["fonts/naskh.woff2", Buffer.from("naskh")],
  ["fonts/latin.woff2", Buffer.from("latin")],
]);

test("files are read as they were kept", () => {
  expect(readKeptFiles(folder)).toEqual(fonts);
});

test.each([
  [
    "damaged",
    () => {
      writeFileSync(path.join(folder, "fonts/naskh.woff2"), "nask");
    },
  ],
  [
    "missing",
    () => {
      rmSync(path.join(folder, "fonts/latin.woff2"));
    },
  ],
  [
    "not in a list",
    () => {
      rmSync(path.join(folder, "list.json"));
    },
  ],
  [
    "in a damaged list",
    () => {
      writeFileSync(path.join(folder, "list.json"), "[[1");
    },
  ],
])("nothing is read when a file is %s", (_, harm) => {
  harm();
  expect(readKeptFiles(folder)).toBeNull();
});

test("nothing is read where nothing was kept", () => {
  expect(readKeptFiles(path.join(folder, "none"))).toBeNull();
});
