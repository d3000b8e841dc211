import { reviewList } from "../lib/archive/ask/review-list.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

await command(
  {
    call: "npm run -s review",
    does: `Writes the names that the archive's texts use, as JSON Lines, those of most articles first: name, type, forms,
articles, confidence, country where every country has such a body, record where one has it, and sentences. To
accept one, write its record in content/authorities/<type>/<id>.yaml (docs/content-files.md). What stands in
content/authorities/rejected.yaml is left out.`,
    example: "npm run -s review | head",
  },
  () => {
    const { contentDir, cacheDir } = readSettings();
    for (const { rejected, record, country, ...name } of reviewList(contentDir, cacheDir)) {
      if (rejected) continue;
      const optional = { ...(record && { record }), ...(country && { country }) };
      process.stdout.write(`${JSON.stringify({ ...name, ...optional })}\n`);
    }
  },
);
