import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Groups of articles that tell the same story, as the ingest found them; none where it has not looked, or the file is damaged. */
export function readSameStory(contentDir: string): readonly (readonly string[])[] {
  const file = path.join(contentDir, "articles", "same-story.json");
  if (!existsSync(file)) return [];
  try {
    const read = JSON.parse(readFileSync(file, "utf8")) as { readonly groups?: unknown } | null;
    const groups = Array.isArray(read?.groups) ? (read.groups as readonly unknown[]) : [];
    return groups.filter(isGroup);
  } catch {
    return [];
  }
}

function isGroup(group: unknown): group is readonly string[] {
  return Array.isArray(group) && group.every((id) => typeof id === "string");
}
