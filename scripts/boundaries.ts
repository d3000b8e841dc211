import { checkBoundaries } from "./set-up/check-boundaries.ts";
import { readSettings } from "./set-up/settings.ts";

// The directions of dependencies, held by dependency-cruiser.
const { looked, problems } = await checkBoundaries(readSettings().root);
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(
  `Boundaries: looked at ${looked} modules, ${problems.length === 0 ? "no violation" : `${problems.length} problems`}.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
