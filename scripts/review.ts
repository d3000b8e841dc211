import { reviewList } from "../lib/archive/ask/review-list.ts";
import { readSettings } from "./set-up/settings.ts";

/**
 * `npm run review`: the names that the machine proposes and no authority record has, as JSON Lines, those of most
 * articles first. To accept one, write its record in `content/authorities/<type>/<id>.yaml`.
 */
for (const entry of reviewList(readSettings().contentDir))
  process.stdout.write(`${JSON.stringify(entry)}\n`);
