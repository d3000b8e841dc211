import type { Plain } from "./plain.ts";

/** A value in one line, as people write it by hand: texts in quotation marks, `{ ar: "…", en: "…" }`, `["TN"]`. */
export function renderValue(value: Plain): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(renderValue).join(", ")}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, inner]) => `${key}: ${renderValue(inner)}`).join(", ")} }`;
}

/** A key with its value as lines: a list of mappings has a line for each. */
export function renderEntry(key: string, value: Plain, indent: string): readonly string[] {
  const list: readonly Plain[] = Array.isArray(value) ? (value as readonly Plain[]) : [];
  const isTable =
    list.length > 0 && list.every((item) => typeof item === "object" && item !== null);
  if (!isTable) return [`${indent}${key}: ${renderValue(value)}`];
  return [`${indent}${key}:`, ...list.map((item) => `${indent}  - ${renderValue(item)}`)];
}
