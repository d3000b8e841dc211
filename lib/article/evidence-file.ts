import type { Result } from "../base/result.ts";
import type { ArticleEvidence } from "./article.ts";
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
  if (text === null) return fault("it is missing; run `npm run ingest` to write it again");
  try {
    const data: unknown = JSON.parse(text);
    return isEvidence(data)
      ? { ok: true, value: data }
      : fault("it is not what `npm run ingest` writes; delete it and run that again");
  } catch {
    return fault("it cannot be read as JSON; delete it and run `npm run ingest` to write it again");
  }
}

/** Whether data has the lists of evidence; what is in them is the ingest's own. */
function isEvidence(data: unknown): data is ArticleEvidence {
  if (typeof data !== "object" || data === null) return false;
  const record = data as Readonly<Record<string, unknown>>;
  return (
    ["values", "dates", "countries", "authorities", "dropped"].every((key) =>
      Array.isArray(record[key]),
    ) &&
    typeof record["changes"] === "object" &&
    record["changes"] !== null
  );
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
