import type { Segment } from "./segment.ts";

/** Which segments leave the archive. */
export const choices = ["missing", "changed", "due", "all"] as const;
export type Choice = (typeof choices)[number];

/** `due` is what is missing or changed. */
export function isChosen({ target, changed }: Segment, choice: Choice): boolean {
  if (choice === "all") return true;
  const isMissing = target === null;
  if (choice === "due") return isMissing || changed;
  return choice === "missing" ? isMissing : changed;
}
