import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../scripts/build/build-site.ts";
import { readSettings } from "../../scripts/set-up/settings.ts";
import type { Steps } from "../../scripts/set-up/steps.ts";

test("without a content folder the build says so and leaves the site as it is", async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "sijill-build-"));
  const started: string[] = [];
  const steps: Steps = {
    step(name, run) {
      started.push(name);
      return Promise.resolve(run(() => undefined));
    },
  };
  try {
    writeFileSync(path.join(root, "index.html"), "the last site");
    const settings = { ...readSettings(), contentDir: path.join(root, "nowhere"), outDir: root };
    await expect(buildSite(settings, steps)).rejects.toThrow(
      `There is no folder ${settings.contentDir}: make it, or name another with SIJILL_CONTENT.`,
    );
    expect(started).toEqual([]);
    expect(readdirSync(root)).toEqual(["index.html"]);
    expect(readFileSync(path.join(root, "index.html"), "utf8")).toBe("the last site");
  } finally {
    rmSync(root, { recursive: true });
  }
});
