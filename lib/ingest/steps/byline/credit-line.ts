import { textOf, unclaimed, withFinding, withLine, type Step } from "../../draft.ts";

/** Signs and words that open a line saying whose the picture, or the text, is. */
const credit =
  /^(?:[ⓒ©]|\([cC]\)|(?:photo|image|picture|credit|photograph)s?\s*(?:(?:by|credit|courtesy(?: of)?)?\s*[:/]|(?:by|courtesy of)\s)|(?:تصوير|عدسة|مصدر الصورة|الصورة من|حقوق الصورة)\s*[:/©])\s*(.+)$/iu;
/** «صور: …» also begins headlines: a credit only before the name of a paper or an agency. */
const picture = /^(?:ال)?(?:صورة|صور)\s*[:/]\s*(.+)$/u;
const LONGEST = 120;

/**
 * A line that only names whose the picture is: `ⓒ Ministry of …`, `Photo : …`, «تصوير: …». It is looked for
 * in the first three lines and the last; a credit is not the publisher.
 */
export const creditLine: Step = {
  name: "credit-line",
  run: (draft) => {
    const open = unclaimed(draft);
    const places = [...open.slice(0, 3), ...open.slice(-1)];
    for (const index of new Set(places)) {
      const line = draft.lines[index];
      if (line === undefined) continue;
      const text = textOf(line);
      const named = picture.exec(text)?.[1]?.trim();
      const value =
        credit.exec(text)?.[1]?.trim() ??
        (named && draft.outlets.isOutlet(named) ? named : undefined);
      if (value === undefined || text.length > LONGEST) continue;
      const start = line.raw.text.lastIndexOf(value);
      const found = withFinding(
        draft,
        { field: "credit", value, rule: "credit-line", certainty: "stated", weight: 100 },
        { line: index, start, end: start + value.length },
      );
      return withLine(found, index, { role: "metadata", rule: "credit-line" });
    }
    return draft;
  },
};
