import { writeFileSync } from "node:fs";
import path from "node:path";
import { checkBoundaries } from "./rooms/check-boundaries.ts";
import { checkWalks } from "./rooms/check-walks.ts";
import { architecturePage, describeRooms } from "./rooms/describe-rooms.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run boundaries",
    does: `Checks the directions of imports between the rooms (.config/rooms.mjs) with dependency-cruiser, and counts the walks
that are kept short (.config/walks.mjs).`,
    options: { write: { does: `writes both into ${architecturePage} as well` } },
    example: "npm run boundaries -- --write",
  },
  async ({ options }) => {
    const { root } = readSettings();
    if (options.write) {
      writeFileSync(path.join(root, architecturePage), await describeRooms(root));
    }
    const { looked, problems, imports } = await checkBoundaries(root);
    const walks = await checkWalks(root, imports);
    const all = [...problems, ...walks.problems];
    const found = all.length === 0 ? "no violation" : `${all.length} problems`;
    const lines = [...all, `Boundaries: looked at ${looked} modules, ${found}.`, ...walks.counts];
    process.stdout.write(`${lines.join("\n")}\n`);
    return all.length === 0 ? 0 : 1;
  },
);
