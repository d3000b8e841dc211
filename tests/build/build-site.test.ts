import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build/build-site.ts";
import { readSettings } from "../../scripts/set-up/settings.ts";
import type { Steps } from "../../scripts/set-up/steps.ts";

// The first one compiles the pages, where they are not compiled as they are now.
vi.setConfig({ testTimeout: 300_000 });

let root: string;
let started: string[];
let said: string;

/** Steps of which only the preparing of the archive is taken. */
const steps: Steps = {
  step(name, run) {
    started.push(name);
    const result = name === "Prepare the archive" ? run(() => undefined) : undefined;
    return Promise.resolve(result as ReturnType<typeof run>);
  },
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "sijill-build-"));
  started = [];
  said = "";
  mkdirSync(path.join(root, "out"));
  writeFileSync(path.join(root, "out", "index.html"), "the last site");
  writeFileSync(path.join(root, "out", "_headers"), "");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function settings() {
  const contentDir = path.join(root, "content");
  const [outDir, cacheDir] = [path.join(root, "out"), path.join(root, "cache")];
  return { ...readSettings(), contentDir, outDir, cacheDir };
}

function write(file: string, text: string): void {
  const full = path.join(root, "content", file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function theLastSiteIsLeft(): void {
  expect(readdirSync(path.join(root, "out"))).toEqual(["_headers", "index.html"]);
  expect(readFileSync(path.join(root, "out", "index.html"), "utf8")).toBe("the last site");
}

test("without a content folder the build says so and leaves the site as it is", async () => {
  const { contentDir } = settings();
  await expect(buildSite(settings(), steps)).rejects.toThrow(
    `There is no folder ${contentDir}: make it, or name another with SIJILL_CONTENT.`,
  );
  expect(started).toEqual([]);
  theLastSiteIsLeft();
});

test("a folder of somebody else, or around the content, is not filled with a site", async () => {
  write("archive.yaml", "");
  rmSync(path.join(root, "out", "_headers"));
  await expect(buildSite(settings(), steps)).rejects.toThrow(
    /out has files that are not of a site of Sijill.*: name another folder with --out, or empty/,
  );
  await expect(buildSite({ ...settings(), outDir: root }, steps)).rejects.toThrow(
    /lie one in the other: name another folder with --out\.$/,
  );
  expect(started).toEqual([]);
  expect(readdirSync(path.join(root, "out"))).toEqual(["index.html"]);
});

test("a folder that a build began to fill is its own", async () => {
  write("archive.yaml", "[");
  const fresh = { ...settings(), outDir: path.join(root, "site") };
  await expect(buildSite(fresh, steps)).rejects.toThrow(/^The content has faults/);
  mkdirSync(fresh.outDir);
  writeFileSync(path.join(fresh.outDir, "index.html"), "");
  await expect(buildSite(fresh, steps)).rejects.toThrow(/^The content has faults/);
});

const record = 'id: "x"\ntype: "persn"\nprefLabel: { ar: "أ", en: "a" }\n';

test.each([
  [
    "authorities/person/x.yaml",
    record,
    'must be one of person, organisation, system, event, not "',
  ],
  ["articles/001/ar.md", '---\nid: "001"\n\nنص\n', "the front matter is not closed; write a line"],
  ["archive.yaml", "name: [\n", "it cannot be read as YAML: "],
])("a faulty %s ends the build with its sentence", async (file, text, sentence) => {
  write(file, text);
  await expect(buildSite(settings(), steps)).rejects.toThrow(/^The content has faults .*lenient/);
  expect(started.at(-1)).toBe("Prepare the archive");
  expect(said).toMatch(new RegExp(`^${file}: .*\\.\n$`));
  expect(said).toContain(sentence);
  theLastSiteIsLeft();
});

test("a lenient build tells the same and goes on", async () => {
  write("authorities/person/x.yaml", record);
  await buildSite(settings(), steps, { lenient: true });
  expect(said).toContain('perhaps "person" is meant');
  expect(started).toContain("Finish the site");
});
