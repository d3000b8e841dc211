import { parseDateLine } from "../../../dates/parse-date-line.ts";
import { textOf, unclaimed, withFinding, withLine } from "../../draft.ts";
import type { DraftLine, Field, Step } from "../../draft.ts";
import { isDayOfEvent } from "../dates/days-of-the-text.ts";

const HEAD = 8;
const FOOT = 3;
const LONGEST = 110;

interface Label {
  readonly field: Field;
  readonly pattern: RegExp;
  readonly weight: number;
  /** Whether only a known paper or agency counts. */
  readonly outlet?: true;
}

/** Lines of the form «المصدر: واس» with which pages say what they know about their article. */
const labels: readonly Label[] = [
  {
    field: "date",
    weight: 90,
    pattern:
      /^(?:تاريخ النشر|تاريخ نشر الخبر|تاريخ الخبر|تاريخ المقال|تاريخ الإضافة|التاريخ|تاريخ|نشر في|نشر بتاريخ|نُشر في|تم النشر في|تم النشر|نشر يوم|أضيف في|أضيف بتاريخ|published(?: on)?|date)\s*[:：]?\s*(.+)$/iu,
  },
  {
    field: "date",
    weight: 40,
    pattern:
      /^(?:آخر تحديث|اخر تحديث|آخر تعديل|تم التحديث|حدث في|updated|last updated)\s*[:：]?\s*(.+)$/iu,
  },
  {
    field: "source",
    weight: 90,
    pattern: /^(?:المصدر|مصدر الخبر|مصدر|نقلا عن|الصحيفة|الوكالة|الموقع|source)\s*[:：]\s*(.+)$/iu,
  },
  {
    field: "source",
    weight: 85,
    pattern: /^(?:المصدر|مصدر الخبر)\s*[/\-–—]\s*(.+)$/u,
    outlet: true,
  },
  { field: "source", weight: 85, pattern: /^(?:نقلا عن|نقلاً عن)\s+(.+)$/u, outlet: true },
  {
    field: "author",
    weight: 90,
    pattern:
      /^(?:الكاتب|الكاتبة|اسم الكاتب|المؤلف|المحرر|المحررة|المراسل|author)\s*[:：]\s*(.+)$/iu,
  },
];

/**
 * Reads labelled lines at the head and foot of a page. A date label counts only before a date; «مصدر» and «الكاتب» only
 * before a name: a sentence that begins with such a word stays text.
 */
export const labelledLines: Step = {
  name: "labelled-line",
  run: (draft) => {
    let result = draft;
    const open = unclaimed(draft);
    const texts = open.map((index) => textOf(draft.lines[index] as DraftLine));
    for (const index of new Set([...open.slice(0, HEAD), ...open.slice(-FOOT)])) {
      const line = draft.lines[index];
      const text = line ? textOf(line) : "";
      if (line === undefined || text.length > LONGEST) continue;
      if (isDayOfEvent(texts, open.indexOf(index))) continue;
      for (const { field, pattern, weight, outlet } of labels) {
        const value = pattern.exec(text)?.[1]?.trim();
        if (value === undefined) continue;
        if (outlet && !draft.outlets.isOutlet(value)) continue;
        const dated = parseDateLine(text, { allowRest: true });
        // «المصدر: وكالات - التاريخ: 5 مايو 2019» is a date line with a name.
        if ((field === "date") !== (dated !== null)) continue;
        const read = field === "date" ? dated : null;
        if (field !== "date" && (value.split(" ").length > 8 || /[.؟!]$/u.test(value))) continue;
        const start = line.raw.text.lastIndexOf(value);
        const base = line.raw.text.length - text.length;
        const where = read
          ? { line: index, start: base + read.start, end: base + read.end }
          : { line: index, start, end: start + value.length };
        const rule = `labelled-${field}`;
        const finding = {
          field,
          value: read?.edtf ?? value,
          rule,
          certainty: "stated",
          weight,
        } as const;
        result = withFinding(withLine(result, index, { role: "metadata", rule }), finding, where);
        break;
      }
    }
    return result;
  },
};
