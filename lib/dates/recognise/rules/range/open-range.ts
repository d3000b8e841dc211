import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import type { Reading } from "../../expression.ts";
import type { PointReader } from "./range.ts";

const SINCE = wordSet("منذ مذ since");
const TILL = wordSet("حتى لغاية until");
const BEFORE = wordSet("قبل");
const AFTER = wordSet("بعد");

/** «منذ عام 2020», «حتى 2030», «قبل عام 2012», «بعد 15 مارس». */
export function readOpenRange(line: Line, index: number, point: PointReader): Reading | null {
  const since = isOneOf(line, index, SINCE);
  const till = isOneOf(line, index, TILL);
  const before = isOneOf(line, index, BEFORE);
  const after = isOneOf(line, index, AFTER);
  if (!since && !till && !before && !after) return null;
  const inner = point(line, index + 1);
  if (inner === null) return null;
  const { expression, end } = inner;
  if (expression.kind === "range" || expression.kind === "distance") return null;
  // «حتى اليوم»: to this day, no date.
  if (till && expression.kind === "day-shift" && expression.by === 0) return null;
  if (since) return { expression: { kind: "since", from: expression }, rule: "since", end };
  if (till) return { expression: { kind: "until", to: expression }, rule: "until", end };
  if (expression.kind !== "calendar") return null;
  if (before) return { expression: { kind: "until", to: expression }, rule: "before", end };
  return { expression: { kind: "since", from: expression }, rule: "after", end };
}
