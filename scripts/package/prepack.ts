import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileRoutes } from "../build/pages/compile.ts";
import { command } from "../set-up/command.ts";
import { readSettings } from "../set-up/settings.ts";
import { movedServerFiles, nextServerFiles, serverFiles } from "./server-files.ts";

await command(
  {
    name: "prepack",
    does: `Makes what the package has beside the sources: the compiled routes, and the lock file under the one name that npm
publishes, so that the tested versions are known. npm runs it before it packs, and takes the second away afterwards.`,
    example: "npm pack",
  },
  async () => {
    const settings = readSettings();
    const at = (name: string) => path.join(settings.root, name);
    await compileRoutes(settings);
    const list = readFileSync(at(nextServerFiles), "utf8");
    writeFileSync(at(serverFiles), movedServerFiles(list, settings.root, ""));
    copyFileSync(at("package-lock.json"), at("npm-shrinkwrap.json"));
    return 0;
  },
);
