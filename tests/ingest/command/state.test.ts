import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { storySignature } from "../../../lib/ingest/story-signature.ts";
import { formatManifest, readManifest } from "../../../scripts/ingest/state/manifest.ts";
import { readCache, writeCache } from "../../../scripts/ingest/state/run-cache.ts";
import { readSignatures, writeSignatures } from "../../../scripts/ingest/state/signatures.ts";
import { temporaryArchive } from "./temporary-archive.ts";

const sha = "ab".repeat(32);

test("a manifest gives every name back, line breaks and percent signs too", () => {
  const file = path.join(temporaryArchive().folder, "manifest.txt");
  // Names as listRawFiles gives them: anything but lone surrogates.
  const name = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(name, fc.constantFrom("a%0Ab", "a\nb", "100%25\r"))),
      (names) => {
        const entries = new Map(names.map((each) => [each, sha]));
        writeFileSync(file, formatManifest(entries));
        expect(readManifest(file)).toEqual(entries);
      },
    ),
  );
});

test("signatures come back, and a damaged file gives none", () => {
  const { folder } = temporaryArchive();
  const file = path.join(folder, "signatures.bin");
  const signatures = new Map(
    ["1", "عدد"].map((id) => [
      id,
      storySignature({
        paragraphs: [`نص عن المياه في تونس ${id}`],
        countries: ["TN"],
        mentionedCountries: ["LY"],
      }),
    ]),
  );
  writeSignatures(folder, signatures);
  const bytes = readFileSync(file);
  expect(readSignatures(folder)).toEqual(signatures);
  writeFileSync(file, bytes.subarray(0, bytes.length - 1));
  expect(readSignatures(folder).size).toBe(0);
  writeFileSync(file, "");
  expect(readSignatures(folder).size).toBe(0);
});

test("what a run remembers is for the same code and records only", () => {
  const { folder } = temporaryArchive();
  const kept = { id: "1", raw: "1-2", sha256: sha, status: "converted", problems: [] } as const;
  const files = new Map([
    [
      "1_a.txt",
      { ...kept, outputs: ["x", "y"], editorial: "none", metadata: "null", work: null } as const,
    ],
  ]);
  writeCache(folder, "key", files);
  expect(readCache(folder, "key")).toEqual(files);
  expect(readCache(folder, "other").size).toBe(0);
  writeFileSync(path.join(folder, "state.jsonl"), '"key"\n{"half');
  expect(readCache(folder, "key").size).toBe(0);
});
