import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { startOf, textOf, unclaimed, withFinding, withLine } from "../../draft.ts";
import type { Draft, DraftLine, Step } from "../../draft.ts";
import { isDayOfEvent } from "../dates/days-of-the-text.ts";
import { readDateline } from "./read-dateline.ts";

const HEAD = 4;

/**
 * «القاهرة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس», «بكين 5 مايو 2019 (شينخوا) -- أعلنت …»: the place, the day
 * and the sign with which an agency heads its report, in a line of its own or before its first words. It dates the
 * report, so it counts for less than a date that the page itself gives; without its year it dates nothing. The line
 * stays in the text, as the agency printed it.
 */
export const agencyDateline: Step = {
  name: "agency-dateline",
  run: (draft) => {
    const open = unclaimed(draft, HEAD);
    const texts = open.map((index) => textOf(draft.lines[index] as DraftLine));
    for (const index of open) {
      const line = draft.lines[index];
      const read = line && readDateline(textOf(line), draft.outlets);
      if (line === undefined || !read || isDayOfEvent(texts, open.indexOf(index))) continue;
      const bare = read.outlet === null && read.date === null;
      // «سوسة: قال …» further down opens one of several parts.
      if (bare && index !== open[0]) continue;
      if (read.place === null && read.outlet === null && isChronology(draft, index)) continue;
      const base = startOf(line);
      const parts = [
        ["date", read.date],
        ["dateline", read.place],
        ["source", read.outlet],
        ["author", read.author],
      ] as const;
      return parts.reduce(
        (state, [field, part]) => {
          if (!part || part.value === null) return state;
          const { value, start, end } = part;
          const where = { line: index, start: base + start, end: base + end };
          const finding = { field, value, rule: "agency-dateline", weight: 60 } as const;
          return withFinding(state, { ...finding, certainty: "stated" }, where);
        },
        withLine(draft, index, { dateline: base + read.end }),
      );
    }
    return draft;
  },
};

/** Whether a line further down begins with another day as well. */
function isChronology(draft: Draft, at: number): boolean {
  const below = unclaimed(draft).filter((index) => index > at);
  return below.some((index) => {
    const read = readDateline(textOf(draft.lines[index] as DraftLine), draft.outlets);
    return read !== null && read.date !== null && read.place === null && read.outlet === null;
  });
}

/** Whether a line begins with the day or the sign of an agency, as no headline does. */
export function beginsWithDateline(text: string, outlets: OutletTable): boolean {
  const read = readDateline(text, outlets);
  return read !== null && (read.date !== null || read.outlet !== null);
}
