/** Computes the lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

const unsigned = "0".repeat(64);
const mark = /(\bchecksum"?: ")([0-9a-f]{64})(")/;

/** The value to write where a generated file will bear its checksum, until `sign` replaces it. */
export const checksumPlaceholder = unsigned;

/**
 * Puts into a generated file the SHA-256 of itself (computed with the checksum as zeros), at its first
 * `checksum: "…"`. The file can then say by itself whether somebody has edited it: no register can be lost,
 * or be out of step after an interrupted run.
 */
export function sign(text: string, sha256: Sha256): string {
  const blank = text.replace(mark, `$1${unsigned}$3`);
  return blank.replace(mark, `$1${sha256(blank)}$3`);
}

/** Whether a file is exactly as it was generated. A file without a checksum was written by a person. */
export function isUntouched(text: string, sha256: Sha256): boolean {
  const stated = mark.exec(text)?.[2];
  if (stated === undefined) return false;
  return stated === sha256(text.replace(mark, `$1${unsigned}$3`));
}
