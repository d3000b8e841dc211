import { fold } from "../../lib/arabic/fold.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import { fullLabels } from "../../lib/authorities/full-labels.ts";
import type { NameRow } from "../../lib/desk/sheets/names-sheet.ts";
import type { DeskName } from "../desk/archive/desk-names.ts";
import { recordMeant } from "./record-meant.ts";

/**
 * What had been decided about a name when the table came back.
 * @param name as the archive has it now; undefined where its texts use it no more.
 * @returns null where just what the row says, a sentence without the full stop where something else, empty where nothing was.
 */
export function decidedBefore(
  row: NameRow,
  name: DeskName | undefined,
  records: readonly Authority[],
): string | null {
  if (isMerged(row, records)) return null;
  if (name === undefined)
    return "the texts use this name no more, or `key` was changed; write the table anew";
  if (name.rejected)
    return row.action === "reject"
      ? null
      : "the name was rejected meanwhile; take it out of authorities/rejected.yaml first";
  if (name.record === null) return isRetyped(row, name, records) ? null : "";
  if (row.action === "accept") return null;
  return `the record ${name.record} has this name by now; edit that record itself`;
}

/** Whether a name was accepted as of another type than the one that it is proposed as. */
function isRetyped(row: NameRow, name: DeskName, records: readonly Authority[]): boolean {
  if (row.action !== "accept" || row.type === name.type) return false;
  return records.some(
    ({ type, prefLabel }) => type === row.type && fold(prefLabel.ar) === fold(row.name),
  );
}

/** Whether the record that a name is to be merged into has it: the list then has no entry of its own for it. */
function isMerged(row: NameRow, records: readonly Authority[]): boolean {
  if (row.action !== "merge") return false;
  const record = recordMeant(row.into, records);
  if (record === null) return false;
  const known = [...fullLabels(record, "ar"), ...(record.shortLabels?.ar ?? [])].map(fold);
  return known.includes(fold(row.name));
}
