import { parseIsoDay } from "../../../civil-day.ts";

/** First and last day numbers of an EDTF day or interval of days; null for anything coarser. */
export function daySpan(edtf: string): readonly [number, number] | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(edtf);
  if (!match?.[1]) return null;
  return [parseIsoDay(match[1]), parseIsoDay(match[2] ?? match[1])];
}
