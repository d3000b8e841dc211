import { suggestEnglish } from "../../lib/authorities/english/suggest-english.ts";
import type { ListedName } from "../../lib/authorities/names/lay-records.ts";
import type { NameDecision } from "../../lib/desk/api.ts";
import { namesColumns, readNameRow, type NameRow } from "../../lib/desk/sheets/names-sheet.ts";
import { readColumns, type SheetRow } from "../../lib/desk/sheets/read-columns.ts";
import type { Decider } from "../../lib/desk/sign-change.ts";
import { deskNames } from "../desk/archive/desk-names.ts";
import { Refusal } from "../desk/http/refusal.ts";
import { decideName } from "../desk/write/decide-name.ts";
import { sheetDesk, type SheetDesk } from "./sheet-desk.ts";
import type { Applied, RowFault } from "./applied.ts";
import { decidedBefore } from "./decided-before.ts";
import { recordMeant } from "./record-meant.ts";

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
  const lines = new Map<string, number>();
  const read = table.value.flatMap((row): NameRow[] => {
    const said = readNameRow(row);
    const fault = typeof said === "string" ? said : said && twice(said, lines);
    if (fault !== null) faults.push({ line: row.line, message: fault });
    return said === null || typeof said === "string" || fault !== null ? [] : [said];
  });
  const counts: Record<string, number> = {};
  const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);
  for (const row of order.flatMap((action) => read.filter((each) => each.action === action))) {
    const name = names.get(row.key);
    const state = decidedBefore(row, name, desk.archive.records().records);
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

/** What is wrong where a row before has decided about the same name; null where none has. */
function twice({ key, line }: NameRow, lines: Map<string, number>): string | null {
  const first = lines.get(key);
  if (first !== undefined) return `the name is decided on line ${first} already; that row counts`;
  lines.set(key, line);
  return null;
}

function decisionOf(row: NameRow, desk: SheetDesk): NameDecision {
  if (row.action === "reject") return { action: "reject", key: row.key };
  if (row.action === "merge") {
    const record = recordMeant(row.into, desk.archive.records().records);
    if (record === null)
      throw refused(`no record is called "${row.into}"; write its id, or accept that name too`);
    return { action: "merge", key: row.key, into: { record: record.id } };
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

function refused(en: string): Refusal {
  return new Refusal(400, { ar: en, en });
}
