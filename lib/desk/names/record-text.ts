import type { Plain } from "../../schema/yaml/plain.ts";
import { renderEntry } from "../../schema/yaml/render.ts";

/** A record as people write one by hand; what it does not say is left out. */
export function recordText(record: Readonly<Record<string, Plain | undefined>>): string {
  const lines = Object.entries(record).flatMap(([key, value]) => {
    const said = value === undefined ? undefined : withoutEmpty(value);
    return said === undefined ? [] : renderEntry(key, said, "");
  });
  return `${lines.join("\n")}\n`;
}

/** A list or mapping without lists in which nothing stands; undefined where nothing is left. */
function withoutEmpty(value: Plain): Plain | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const said = withoutEmpty(inner);
    return said === undefined ? [] : [[key, said] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
