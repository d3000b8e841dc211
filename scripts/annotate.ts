import { createInterface } from "node:readline";
import { readRecords } from "../lib/archive/read/read-records.ts";
import { joinParagraphs, placeInParagraphs } from "../lib/article/joined-paragraphs.ts";
import type { Authority } from "../lib/authorities/authority.ts";
import { parseEdtf } from "../lib/dates/edtf.ts";
import { readOutlets } from "../lib/archive/read/read-outlets.ts";
import { outletTable, type OutletTable } from "../lib/outlets/outlet-table.ts";
import { recognise, type Recognised } from "../lib/ingest/recognise.ts";
import { datelineEnd } from "../lib/ingest/steps/dateline/dateline-end.ts";
import { toldOutlet } from "../lib/ingest/told-outlet.ts";
import { annotateCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

type Annotated =
  ({ readonly id: unknown } & Recognised) | { readonly id?: unknown; readonly error: string };

/**
 * Annotates one line of JSON, `{id, title?, text, reference_date?}`.
 * @returns the findings under the same id, or what is wrong with the line.
 */
function annotate(line: string, records: readonly Authority[], outlets: OutletTable): Annotated {
  let data: Readonly<Record<string, unknown>>;
  try {
    const parsed: unknown = JSON.parse(line);
    if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) {
      return { error: 'a JSON object is expected, such as {"id": 1, "text": "…"}' };
    }
    data = parsed as Record<string, unknown>;
  } catch {
    return { error: "the line is not JSON" };
  }
  const { id, title, text, reference_date: date } = data;
  if (typeof text !== "string") return { id, error: "`text` must be a text" };
  if (title !== undefined && title !== null && typeof title !== "string")
    return { id, error: "`title` must be a text" };
  if (
    date !== undefined &&
    date !== null &&
    (typeof date !== "string" || parseEdtf(date) === null)
  ) {
    return { id, error: '`reference_date` must be an EDTF date, such as "2022-04"' };
  }
  const joined = joinParagraphs(title || null, [text]);
  const titleEnd = title?.length ?? 0;
  const desk = datelineEnd(joined.text, titleEnd, outlets);
  const options = {
    titleEnd,
    referenceDate: typeof date === "string" ? date : undefined,
    outletCountry: toldOutlet(joined.text, outlets)?.country ?? null,
    records,
  };
  const found = recognise(
    joined.text,
    options,
    ({ start, end }) => end <= titleEnd || start >= desk,
  );
  const inText = <M extends { readonly start: number; readonly end: number }>(
    mentions: readonly M[],
  ) =>
    placeInParagraphs(joined, mentions)
      .filter(({ paragraph }) => paragraph > 0)
      .map(({ paragraph: _, ...mention }) => mention);
  return {
    id,
    dates: inText(found.dates),
    countries: inText(found.countries),
    roles: found.roles,
    authorities: inText(found.authorities),
  };
}

await command(annotateCommand, async ({ options }) => {
  const content = options.content ?? readSettings().contentDir;
  const { records } = readRecords(content);
  const outlets = outletTable(readOutlets(content).outlets);
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const result = annotate(line, records, outlets);
    if ("error" in result) failed++;
    const output = JSON.stringify("error" in result ? { line: number, ...result } : result);
    if (!process.stdout.write(`${output}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
  return failed === 0 ? 0 : 1;
});
