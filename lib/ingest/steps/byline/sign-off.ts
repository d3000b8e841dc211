import { endOf, startOf, textOf, unclaimed, withFinding, withLine } from "../../draft.ts";
import type { Draft, DraftLine, Step } from "../../draft.ts";

/** As far from the end as such a sign or note stands. */
const TAIL = 80;
/** «(صورة أرشيفية)», «*ملاحظة : الصورة توضيحية-» behind the text: of a picture that is not there. */
const pictureNote =
  /\s*[([*]*\s*(?:ملاحظة\s*[:：]\s*)?(?:ال)?صورة (?:توضيحية|أرشيفية|ارشيفية|تعبيرية|من الأرشيف)[\s)\]*.\-–]*$/u;
/** «-وات-», «(أ ف ب)», «المصدر : وكالات» in a line of its own. */
const alone = /^[\s([*\-–—/]*(?:المصدر\s*[:：]\s*)?([\p{L}. ]{2,30}?)[\s)\]*\-–—/.]*$/u;
/** The same behind the last sentence. */
const behind =
  /[.!؟…»"”]\s*(?:[([*\-–—/]\s*|[*\s]*المصدر\s*[:：]\s*)([\p{L}. ]{2,30}?)[\s)\]*\-–—/.]*$/u;

/**
 * What stands behind the last sentence: the sign of the agency, which is the source when nothing else names it and
 * stays with the sentence that it stands behind, and a note about the picture, which is left out.
 */
export const signOff: Step = {
  name: "sign-off",
  run: (draft) => {
    const bare = withoutPictureNote(draft);
    const [last, ...above] = unclaimed(bare).reverse();
    if (last === undefined || above.length === 0) return bare;
    const signed = withSign(bare, last);
    return signed === bare ? bare : withoutPictureNote(signed);
  },
};

function withoutPictureNote(draft: Draft): Draft {
  const last = unclaimed(draft).at(-1);
  const line = last === undefined ? undefined : draft.lines[last];
  if (last === undefined || line === undefined) return draft;
  const text = textOf(line);
  const note = pictureNote.exec(text.slice(-TAIL));
  if (note === null) return draft;
  const rule = "picture-note";
  const start = Math.max(0, text.length - TAIL) + note.index;
  if (start === 0) return withLine(draft, last, { role: "furniture", rule });
  return withLine(draft, last, { until: startOf(line) + start, rule });
}

function withSign(draft: Draft, index: number): Draft {
  const { isOutlet } = draft.outlets;
  const line = draft.lines[index] as DraftLine;
  const text = textOf(line);
  const whole = text.length > TAIL ? "" : (alone.exec(text)?.[1]?.trim() ?? "");
  const value = isOutlet(whole) ? whole : (behind.exec(text.slice(-TAIL))?.[1]?.trim() ?? "");
  if (!isOutlet(value)) return draft;
  const start = line.raw.text.lastIndexOf(value, endOf(line));
  const finding = { field: "source", value, rule: "sign-off", certainty: "stated" } as const;
  const where = { line: index, start, end: start + value.length };
  const found = withFinding(draft, { ...finding, weight: 45 }, where);
  return value === whole ? withLine(found, index, { role: "metadata", rule: "sign-off" }) : found;
}
