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
