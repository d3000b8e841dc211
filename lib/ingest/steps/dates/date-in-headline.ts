import { best, startOf, textOf, withFinding, type Step } from "../../draft.ts";
import { parseDateLine } from "../../../dates/parse-date-line.ts";

/** What appears every day or week, and bears its day in the headline. */
const periodical =
  /(?:^| )(?:أبرز|أهم|عناوين|العناوين|نشرة|النشرة|موجز|الموجز|جولة|حصاد|أقوال|مانشيتات|أسعار|سعر|طقس|الطقس|حالة الطقس|مواقيت|جدول|مواعيد|حظك|أبراج|صحف|الصحف|ملخص|التقرير اليومي|يوميات)(?: |$)/u;

/**
 * «أبرز العناوين - 5 مايو 2019»: the day in the headline of what appears every day dates it, where nothing else does.
 * Of another headline («مؤتمر مدريد - 30 أكتوبر 1991») nothing tells whether the day is the text's.
 */
export const dateInHeadline: Step = {
  name: "date-in-headline",
  run: (draft) => {
    const index = draft.lines.findIndex(({ role }) => role === "title");
    const line = draft.lines[index];
    if (line === undefined || best(draft, "date") !== null) return draft;
    const text = textOf(line);
    const read = periodical.test(text) ? parseDateLine(text, { allowRest: true }) : null;
    if (read === null) return draft;
    const base = startOf(line);
    return withFinding(
      draft,
      {
        field: "date",
        value: read.edtf,
        rule: "date-in-headline",
        certainty: "stated",
        weight: 55,
      },
      { line: index, start: base + read.start, end: base + read.end },
    );
  },
};
