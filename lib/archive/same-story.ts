import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Groups of articles that tell the same story, as the ingest found them; none where it has not looked. */
export function readSameStory(contentDir: string): readonly (readonly string[])[] {
  const file = path.join(contentDir, "articles", "same-story.json");
  if (!existsSync(file)) return [];
  const read = JSON.parse(readFileSync(file, "utf8")) as { readonly groups?: string[][] };
  return read.groups ?? [];
}
