/** A line of a manifest (RFC 8493, 2.1.3). */
export interface ManifestLine {
  /** In lower-case hexadecimal. */
  readonly checksum: string;
  /** The path as it is written there, with what is percent-encoded. */
  readonly written: string;
}

/** Encodes a path for a manifest: CR, LF and `%`, and only those (RFC 8493, 2.1.3). */
export function encodePath(path: string): string {
  return path.replace(
    /[%\r\n]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** The path that a manifest means; other percent signs are part of a name. */
export function decodePath(written: string): string {
  return written.replace(/%(25|0[DdAa])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A line as `sha256sum` and its like write it, so that they can check it too. */
export function formatManifestLine(checksum: string, path: string): string {
  return `${checksum}  ${encodePath(path)}\n`;
}

/** Reads a line without its end; null for one that is none. */
export function parseManifestLine(line: string): ManifestLine | null {
  // As sha256sum writes it, so that blanks at the start of a name are its own; or with other blanks between.
  const match = /^([0-9a-f]+)(?: [ *]|\s+\*?)(.+)$/is.exec(line);
  const [, checksum, written] = match ?? [];
  return checksum === undefined || written === undefined
    ? null
    : { checksum: checksum.toLowerCase(), written };
}

/**
 * The paths that a line of a manifest may mean, likeliest first. Some programs write percent signs as they are; some
 * systems keep names in another normal form of Unicode, which in Arabic tells «أ» from «ا» with a hamza above
 * (RFC 8493, 6.1).
 */
export function meantPaths(written: string): readonly string[] {
  const plain = written.replace(/^(?:\.\/)+/, "");
  const spellings = [decodePath(plain), plain];
  return [
    ...new Set([
      ...spellings,
      ...spellings.map((each) => each.normalize("NFC")),
      ...spellings.map((each) => each.normalize("NFD")),
    ]),
  ];
}

/**
 * Why a path of somebody else's bag is not followed: it may lead out of the bag (RFC 8493, 5).
 * @returns the end of a sentence; null for a path that stays inside
 */
export function faultOfPath(path: string): string | null {
  if (/^(?:[/\\~]|[a-z]:)/i.test(path)) return "begins outside the bag";
  if (path.includes("\0")) return "holds a NUL";
  const parts = path.split(/[/\\]/);
  if (parts.includes("..")) return "leads out of the bag";
  if (parts.includes(".") || path.split("/").includes("")) return "is not written as a plain path";
  return null;
}
