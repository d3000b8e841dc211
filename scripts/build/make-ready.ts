import { stop } from "esbuild";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { preparedPaths } from "../../lib/archive/prepare/prepared-files.ts";
import { call } from "../../lib/base/call.ts";
import { readIfThere } from "../../lib/base/files.ts";
import { hashFiles, sha256 } from "../../lib/base/hash-files.ts";
import { type Settings, shown } from "../set-up/settings.ts";
import type { Steps } from "../set-up/steps.ts";
import { buildAssets } from "./assets/build-assets.ts";
import { codeHash } from "./build-state.ts";
import { compileRoutes } from "./pages/compile.ts";
import { prepare } from "./prepare.ts";

/** How many steps `makeReady` takes. */
export const readySteps = 3;

/** What every build and every shard begins with. */
export interface Ready {
  readonly archive: Archive;
  /** Hash of all that every page depends on. */
  readonly code: string;
  /** Hash of that and the prepared archive: what two builds with one hash make is the same. */
  readonly plan: string;
}

/** Beside the inventory: whose code prepared it. */
const markFile = "code";

/**
 * Builds the assets, prepares the archive and compiles the pages.
 * @param planned takes the archive as it is prepared
 * @throws {Error} with sentences for a person when the content has faults or a step fails
 */
export async function makeReady(
  settings: Settings,
  steps: Steps,
  { lenient = false, planned = false }: { readonly lenient?: boolean; readonly planned?: boolean },
): Promise<Ready> {
  const { cacheDir, contentDir } = settings;
  await steps.step("Build fonts, islands and styles", async () => {
    const { urls, texts } = await buildAssets(settings);
    // The process in which esbuild works would stay with its 60 MB.
    await stop();
    return `${Object.keys(urls).length} files, ${Object.keys(texts).length} texts`;
  });
  // Next compiles in a process of its own, while the archive is prepared in this one.
  const compiled = compileRoutes(settings);
  const compilationEnds = compiled.catch(() => undefined);
  const folder = path.dirname(preparedPaths(cacheDir).inventory);
  const mark = path.join(folder, markFile);
  try {
    if (planned)
      await steps.step("Take the prepared archive", () => {
        if (readIfThere(mark) === codeHash(settings)) return;
        throw new Error(
          `${shown(folder)} has no archive prepared by this code, for these settings and this version of Node: make it with ${call("build", "--plan")}, or leave out --planned.`,
        );
      });
    else
      await steps.step("Prepare the archive", (progress) => prepare(settings, lenient, progress));
  } catch (error) {
    await compilationEnds;
    throw error;
  }
  await steps.step("Compile the pages", async () => ((await compiled) ? "" : "as before"));
  const code = codeHash(settings);
  if (!planned) writeFileSync(mark, code);
  const archive = openArchive(contentDir, cacheDir);
  const prepared = hashFiles(folder, ["inventory.json"]);
  return { archive, code, plan: sha256(code + prepared) };
}
