import { beginsReport, isProse } from "../headline/headline.ts";
import { isPlace } from "../names.ts";
import type { ReadDateLine } from "./read-date-line.ts";

const FEWEST_HEADINGS = 3;

/**
 * The lines that are headings of a chronology or diary: bare days below the headline, one later than the other, each
 * with text below; three of them, or two with a paragraph between. A later day above them all is the article's,
 * and so is one of their year with a report below it.
 * @param dates what each line is as a date line
 */
export function dayHeadings(
  lines: readonly string[],
  dates: readonly (ReadDateLine | null)[],
): ReadonlySet<number> {
  const all = dates.flatMap((read, at) => {
    return at > 0 && read?.known && !read.labelled && read.names.length === 0
      ? [{ at, edtf: read.edtf }]
      : [];
  });
  const [first, last] = [all[0], all.at(-1)];
  const report = beginsReport(lines[(first?.at ?? 0) + 1] ?? "");
  const own = report && first?.edtf.slice(0, 4) === last?.edtf.slice(0, 4);
  const days = own || (first?.edtf ?? "") > (last?.edtf ?? "") ? all.slice(1) : all;
  const ends = [...days.slice(1).map(({ at }) => at), lines.length];
  const texts = days.map(({ at }, index) => lines.slice(at + 1, ends[index]));
  const rising = days.every(({ edtf }, at) => at === 0 || (days[at - 1]?.edtf ?? "") < edtf);
  const enough = days.length >= FEWEST_HEADINGS || texts.slice(0, -1).flat().some(isProse);
  const headings = days.length > 1 && rising && enough && texts.every((text) => text.length > 0);
  return new Set(headings ? days.map(({ at }) => at) : []);
}

const whenLabel = /^(?:التاريخ|تاريخ|الزمان|الموعد|اليوم)\s*[:：]/u;
const whereLabel = /^(?:المكان|مكان)\s*[:：]\s*(.+)$/u;

/**
 * «الزمان: الخميس 12 أبريل 2018» near «المكان: بيت السياب، البصرة», or near any place below the text: the day of an
 * event that the text invites to.
 */
export function isDayOfEvent(lines: readonly string[], at: number): boolean {
  if (!whenLabel.test(lines[at] ?? "")) return false;
  const near = lines.slice(Math.max(0, at - 2), at + 3);
  const where = near.flatMap((line) => whereLabel.exec(line)?.[1] ?? [])[0];
  return where !== undefined && (!isPlace(where) || lines.slice(0, at).some(isProse));
}
