import { reviewList } from "../lib/archive/ask/review-list.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run -s review",
    does: `Writes the names that the machine proposes and no authority record has, as JSON Lines, those of most articles
first. To accept one, write its record in content/authorities/<type>/<id>.yaml (docs/content-files.md).`,
    example: "npm run -s review | head",
  },
  () => {
    for (const entry of reviewList(readSettings().contentDir))
      process.stdout.write(`${JSON.stringify(entry)}\n`);
  },
);
