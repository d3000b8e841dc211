import type { ArticleDecision } from "../api.ts";
import { type Columns, type ReadRow, tooLong } from "./read-columns.ts";

/** What a table of articles decides: one of their values. */
export type SheetField = "title" | "date";

/** The columns of a table of headlines or dates; people fill in the first two, the last ones are not to be changed. */
export const valuesColumns = {
  value: "القيمة",
  decision: "القرار",
  suggested: "المقترح",
  id: "الرقم",
  article: "المقال",
  because: "السبب",
  was: "كانت",
  stamp: "الختم",
} as const satisfies Columns<string>;
type ValuesColumn = keyof typeof valuesColumns;

type Decision = ArticleDecision["decisions"][number];

const accepted: ReadonlySet<string> = new Set(["accept", "a", "اعتماد", "معتمد", "قبول", "مقبول"]);
/** Not «لا»: that may mean no to what is suggested as well. */
const cleared: ReadonlySet<string> = new Set(["none", "clear", "لا يوجد", "بلا", "حذف"]);

/**
 * Reads what a row decides about a value: another one in `value`, `accept` for the one that is there or is suggested, `none`
 * for there being none.
 * @returns null where it decides nothing; a sentence without the full stop where it cannot be used.
 */
export function readValueRow(
  { cells }: ReadRow<ValuesColumn>,
  field: SheetField,
): Decision | string | null {
  const decision = cells.decision.toLowerCase();
  if (cleared.has(decision)) return { field, action: "clear" };
  if (decision !== "" && !accepted.has(decision))
    return `the decision "${cells.decision}" is not known; write accept or none, or leave the cell empty`;
  if (cells.value !== cells.was)
    return cells.value === ""
      ? "the value was taken out; write none into `decision` where there is none"
      : (tooLong(cells.value) ?? { field, action: "correct", value: cells.value });
  if (decision === "") return null;
  return cells.value === "" && cells.suggested === ""
    ? "there is nothing to accept; write the value into `value`"
    : { field, action: "accept" };
}
