import type { Authority } from "../../lib/authorities/authority.ts";
import { parseEdtf } from "../../lib/dates/edtf.ts";
import { recognise, type Recognised } from "../../lib/ingest/recognise.ts";

export type Annotated =
  ({ readonly id: unknown } & Recognised) | { readonly id?: unknown; readonly error: string };

/**
 * Annotates one line of JSON, `{id, text, reference_date?}`.
 * @returns the findings under the same id, or what is wrong with the line.
 */
export function annotate(line: string, records: readonly Authority[]): Annotated {
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
  const { id, text, reference_date: date } = data;
  if (typeof text !== "string") return { id, error: "`text` must be a text" };
  if (
    date !== undefined &&
    date !== null &&
    (typeof date !== "string" || parseEdtf(date) === null)
  ) {
    return { id, error: '`reference_date` must be an EDTF date, such as "2022-04"' };
  }
  return { id, ...recognise(text, typeof date === "string" ? date : undefined, records) };
}
