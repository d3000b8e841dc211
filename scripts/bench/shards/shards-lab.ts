import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject } from "../build/copy-project.ts";
import { makeArchive } from "../build/make-archive.ts";
import { measureCommand, type Measured } from "../tools/measure-command.ts";

/** A copy of the project with a made archive. */
export interface Lab {
  readonly folder: string;
  /**
   * Runs a command of it in processes of its own, and measures them.
   * @throws {Error} with what it said where it fails
   */
  run(command: "build" | "ingest", ...args: readonly string[]): Promise<Measured>;
  remove(): void;
}

/** Makes an archive of so many articles, and converts its texts. */
export async function openLab(
  { root, contentDir }: { readonly root: string; readonly contentDir: string },
  articles: number,
): Promise<Lab> {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-shards-"));
  copyProject(root, folder);
  makeArchive({ from: contentDir, to: path.join(folder, "content"), articles });
  const tsx = path.join(folder, "node_modules/tsx/dist/cli.mjs");
  const lab: Lab = {
    folder,
    async run(command, ...args) {
      // Of some made texts the headline is not found, so that the translation is a paragraph short.
      const all = [
        tsx,
        `scripts/${command}.ts`,
        ...(command === "build" ? ["--lenient"] : []),
        ...args,
      ];
      const measured = await measureCommand(process.execPath, all, {
        cwd: folder,
        env: { ...process.env, NODE_ENV: "production" },
      });
      if (measured.code !== 0) throw new Error(`${measured.output}\nscripts/${command}.ts failed.`);
      return measured;
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await lab.run("ingest");
  return lab;
}
