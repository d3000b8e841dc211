import path from "node:path";
import { readIfThere } from "../../base/files.ts";

/**
 * Groups of articles that tell the same story, as the ingest found them; none where it has not looked, or the file
 * is damaged.
 */
export function readSameStory(contentDir: string): readonly (readonly string[])[] {
  const text = readIfThere(path.join(contentDir, "articles", "same-story.json"));
  if (text === null) return [];
  try {
    const read = JSON.parse(text) as { readonly groups?: unknown } | null;
    const groups = Array.isArray(read?.groups) ? (read.groups as readonly unknown[]) : [];
    return groups.filter(isGroup);
  } catch {
    return [];
  }
}

function isGroup(group: unknown): group is readonly string[] {
  return Array.isArray(group) && group.every((id) => typeof id === "string");
}
