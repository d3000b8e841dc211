import type { EdtfBound, EdtfDate, EdtfPoint } from "./edtf.ts";

/** The EDTF text of a value; `parseEdtf` reads it back to an equal value. */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === "point") return formatPoint(date);
  return `${formatBound(date.start)}/${formatBound(date.end)}`;
}

function formatBound(bound: EdtfBound): string {
  if (bound === "open") return "..";
  return bound === "unknown" ? "" : formatPoint(bound);
}

function formatPoint(point: EdtfPoint): string {
  const parts = [point.year];
  if (point.season !== null) parts.push(String(point.season));
  if (point.month !== null) parts.push(point.month);
  if (point.month !== null && point.day !== null) parts.push(point.day);
  const qualifier = point.approximate ? (point.uncertain ? "%" : "~") : point.uncertain ? "?" : "";
  return parts.join("-") + qualifier;
}
