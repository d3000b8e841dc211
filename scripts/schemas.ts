import { writeFileSync } from "node:fs";
import path from "node:path";
import { describeFiles } from "./schemas/describe-files.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    name: "schemas",
    does: `Writes docs/schemas/ (JSON Schemas for editors) and the tables of docs/content-files.md anew from the schemas by which
files of people are read.`,
    example: "npm run schemas",
  },
  async () => {
    const { root } = readSettings();
    const files = await describeFiles(root);
    for (const [file, text] of files) writeFileSync(path.join(root, file), text);
    process.stdout.write(`${[...files.keys()].join("\n")}\n`);
  },
);
