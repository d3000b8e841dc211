import { checkBoundaries } from "./set-up/check-boundaries.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run boundaries",
    does: "Checks the directions of imports between the rooms (.config/rooms.mjs) with dependency-cruiser.",
    example: "npm run boundaries",
  },
  async () => {
    const { looked, problems } = await checkBoundaries(readSettings().root);
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    const found = problems.length === 0 ? "no violation" : `${problems.length} problems`;
    process.stdout.write(`Boundaries: looked at ${looked} modules, ${found}.\n`);
    return problems.length === 0 ? 0 : 1;
  },
);
