import { call } from "../base/call.ts";
import type { Result } from "../base/result.ts";
import type { ArticleEvidence } from "./article.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { checksumPlaceholder, sign, type Sha256 } from "./checksum.ts";

/**
 * Writes `content/articles/<id>/evidence.json`: one line for each finding, so that a change shows as one line.
 * The last key is the file's own checksum.
 */
export function formatEvidence(evidence: ArticleEvidence, sha256: Sha256): string {
  const entries = Object.entries({ ...evidence, checksum: checksumPlaceholder });
  const lines = entries.map(([key, value]: [string, unknown]) => {
    const rows = Array.isArray(value) && value.length > 0 ? value : null;
    const written = rows
      ? `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${written}`;
  });
  return sign(`{\n${lines.join(",\n")}\n}\n`, sha256);
}

/**
 * Reads what `formatEvidence` wrote.
 * @param text null where there is no such file
 * @returns the evidence, or one sentence without its full stop
 */
export function parseEvidence(text: string | null): Result<ArticleEvidence, string> {
  const fault = (error: string) => ({ ok: false, error }) as const;
  if (text === null) return fault(`it is missing; run \`${call("ingest")}\` to write it again`);
  try {
    const data: unknown = JSON.parse(text);
    return isEvidence(data)
      ? { ok: true, value: data }
      : fault(`it is not what \`${call("ingest")}\` writes; delete it and run that again`);
  } catch {
    return fault(
      `it cannot be read as JSON; delete it and run \`${call("ingest")}\` to write it again`,
    );
  }
}

/** What each row of a list of evidence must have: the keys of texts, and those of places in a text. */
const rows = {
  values: { texts: ["field", "value", "rule", "certainty", "quote"], places: [] },
  dates: { texts: ["edtf", "rule", "kind", "kindRule"], places: ["paragraph", "start", "end"] },
  countries: { texts: ["iso2", "rule", "form"], places: ["paragraph", "start", "end"] },
  authorities: { texts: ["authority", "rule"], places: ["paragraph", "start", "end"] },
  dropped: { texts: ["rule", "quote"], places: ["start", "end"] },
} as const;

/** Whether data has the lists of evidence, and their rows what pages are made of. */
function isEvidence(data: unknown): data is ArticleEvidence {
  if (!isRecord(data) || !isRecord(data["changes"])) return false;
  return Object.entries(rows).every(([list, { texts, places }]) => {
    const found = data[list];
    return Array.isArray(found) && found.every((row: unknown) => isRow(row, texts, places));
  });
}

function isRow(row: unknown, texts: readonly string[], places: readonly string[]): boolean {
  return (
    isRecord(row) &&
    texts.every((key) => typeof row[key] === "string") &&
    places.every((key) => Number.isInteger(row[key]) && Number(row[key]) >= 0) &&
    (row["edtf"] === undefined || (isDate(row["edtf"]) && Array.isArray(row["flags"])))
  );
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && parseEdtf(value) !== null;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The evidence of an article of which nothing is traced. */
export function noEvidence(id: string): ArticleEvidence {
  return {
    id,
    values: [],
    dates: [],
    countries: [],
    authorities: [],
    changes: {},
    dropped: [],
  };
}
