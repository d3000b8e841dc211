import type { ArticleEvidence } from "./article.ts";
import { checksumPlaceholder, sign, type Sha256 } from "./checksum.ts";
import type { Result } from "./result.ts";

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

const lists = ["values", "dates", "countries", "authorities", "candidates", "dropped"] as const;

/** Reads an evidence file back; the error is one sentence without the file's name. */
export function parseEvidence(text: string): Result<ArticleEvidence, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, error: "it is not JSON; delete it and run `npm run ingest` again" };
  }
  const record = data as Partial<Record<keyof ArticleEvidence, unknown>> | null;
  const complete =
    typeof record?.id === "string" &&
    typeof record.changes === "object" &&
    lists.every((key) => Array.isArray(record[key]));
  if (!complete) {
    return { ok: false, error: "keys are missing; delete it and run `npm run ingest` again" };
  }
  const { checksum: _, ...evidence } = data as ArticleEvidence & { checksum?: string };
  return { ok: true, value: evidence };
}
