import { fold } from "../../lib/arabic/fold.ts";
import { suggestEnglish } from "../../lib/authorities/english/suggest-english.ts";
import type { Authority } from "../../lib/authorities/authority.ts";
import type { ListedName } from "../../lib/authorities/names/lay-records.ts";
import type { NameDecision } from "../../lib/desk/api.ts";
import { namesColumns, readNameRow, type NameRow } from "../../lib/desk/sheets/names-sheet.ts";
import { readColumns, type SheetRow } from "../../lib/desk/sheets/read-columns.ts";
import type { Decider } from "../../lib/desk/sign-change.ts";
import { deskNames, type DeskName } from "../desk/archive/desk-names.ts";
import { Refusal } from "../desk/http/refusal.ts";
import { decideName } from "../desk/write/decide-name.ts";
import { sheetDesk, type SheetDesk } from "./sheet-desk.ts";
import type { Applied, RowFault } from "./applied.ts";

/** What other rows may be merged into comes first. */
const order: readonly NameRow["action"][] = ["accept", "merge", "reject"];

/**
 * Works out what a table of names decides, in memory.
 * @throws Error with one sentence when the table as a whole cannot be used.
 */
export function applyNames(
  rows: readonly SheetRow[],
  contentDir: string,
  proposals: readonly ListedName[],
  who: Decider,
): Applied {
  const table = readColumns(rows, namesColumns, ["decision", "key", "name", "type"]);
  if (!table.ok) throw new Error(`${table.error}.`);
  const desk = sheetDesk(contentDir);
  const names = deskNames(proposals, { ...desk.archive, rejected: desk.rejected }, {});
  const faults: RowFault[] = [];
  const read = table.value.flatMap((row): NameRow[] => {
    const said = readNameRow(row);
    if (typeof said === "string") faults.push({ line: row.line, message: said });
    return said === null || typeof said === "string" ? [] : [said];
  });
  const counts: Record<string, number> = {};
  const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);
  for (const row of order.flatMap((action) => read.filter((each) => each.action === action))) {
    const name = names.get(row.key);
    const state = name === undefined ? goneName : decidedBefore(row, name, desk);
    if (state === null) count("decided before");
    else if (state !== "") faults.push({ line: row.line, message: state });
    else
      try {
        const decision = decisionOf(row, desk);
        desk.keep(decideName(decision, names, desk, who).files);
        count(
          row.action === "reject" ? "rejected" : row.action === "merge" ? "merged" : "accepted",
        );
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        faults.push({ line: row.line, message: error.message.replace(/\.$/u, "") });
      }
  }
  faults.sort((a, b) => a.line - b.line);
  return { counts, faults, files: desk.files() };
}

const goneName = "the texts use this name no more, or `key` was changed; write the table anew";

/** Null where just this was decided, a sentence where something else was, empty where nothing was. */
function decidedBefore(row: NameRow, name: DeskName, desk: SheetDesk): string | null {
  if (name.rejected) {
    return row.action === "reject"
      ? null
      : "the name was rejected meanwhile; take it out of authorities/rejected.yaml first";
  }
  if (name.record === null) return isRetyped(row, name, desk) ? null : "";
  if (
    row.action === "accept" ||
    (row.action === "merge" && name.record === recordOf(row.into, desk))
  )
    return null;
  return `the record ${name.record} has this name by now; edit that record itself`;
}

/** Whether a name was accepted as of another type than the one that it is proposed as. */
function isRetyped(row: NameRow, name: DeskName, desk: SheetDesk): boolean {
  if (row.action !== "accept" || row.type === name.type) return false;
  const { records } = desk.archive.records();
  return records.some(
    ({ type, prefLabel }) => type === row.type && fold(prefLabel.ar) === fold(row.name),
  );
}

function decisionOf(row: NameRow, desk: SheetDesk): NameDecision {
  if (row.action === "reject") return { action: "reject", key: row.key };
  if (row.action === "merge") {
    const record = recordOf(row.into, desk);
    if (record === null)
      throw refused(`no record is called "${row.into}"; write its id, or accept that name too`);
    return { action: "merge", key: row.key, into: { record } };
  }
  const { key, type, name, english, country } = row;
  const { records } = desk.archive.records();
  const suggested = suggestEnglish(name, type, records, country || null).find(
    ({ text }) => text === english,
  );
  return {
    ...{ action: "accept", key, type, name },
    english: english === "" ? null : (suggested ?? { text: english, from: "person" }),
    ...(country === "" ? {} : { country }),
  };
}

/** The id of the record that is meant, by its id or its Arabic name; null for none. */
function recordOf(said: string, desk: SheetDesk): string | null {
  const { records } = desk.archive.records();
  const wanted = fold(said);
  const isNamed = ({ prefLabel, altLabels }: Authority): boolean =>
    [prefLabel.ar, ...altLabels.ar].some((name) => fold(name) === wanted);
  return (records.find(({ id }) => id === said) ?? records.find(isNamed))?.id ?? null;
}

function refused(en: string): Refusal {
  return new Refusal(400, { ar: en, en });
}
