import type { Result } from "../base/result.ts";

/** What `bagit.txt` says (RFC 8493, 2.1.1). */
export interface Declaration {
  /** As a number: 1 for version 1.0, 0.97 for that draft. */
  readonly version: number;
  /** In what the other tag files are written, such as `UTF-8`. */
  readonly encoding: string;
}

/** A label of `bag-info.txt` and its value; a label may come several times. */
export type Element = readonly [label: string, value: string];

/** The declaration of the bags that are written here. */
export const ownDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

const versions: ReadonlySet<string> = new Set(["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]);

/** Reads `bagit.txt`; of one that is none, the end of a sentence that says so. */
export function parseDeclaration(text: string): Result<Declaration, string> {
  if (text.startsWith("\uFEFF"))
    return { ok: false, error: "begins with a byte-order mark, which BagIt forbids there" };
  const match = /^BagIt-Version: (\d+\.\d+)\nTag-File-Character-Encoding: (\S+)\n*$/.exec(
    text.replace(/\r\n?/g, "\n"),
  );
  const [, version = "", encoding = ""] = match ?? [];
  if (match === null)
    return {
      ok: false,
      error:
        "does not hold the two lines “BagIt-Version: 1.0” and “Tag-File-Character-Encoding: UTF-8”",
    };
  if (!versions.has(version))
    return { ok: false, error: `says version ${version}, and only 0.93 to 1.0 are known here` };
  return { ok: true, value: { version: Number(version), encoding } };
}

/** Reads `bag-info.txt`: a label, a colon, a value, which goes on in lines that begin with a blank (RFC 8493, 2.2.2). */
export function parseElements(text: string): readonly Element[] {
  const unfolded = text.replace(/(?:\r\n?|\n)[ \t]+/g, " ");
  return unfolded.split(/[\r\n]+/).flatMap((line) => {
    const match = /^([^:]+?)\s*:\s*(.*?)\s*$/.exec(line);
    return match?.[1] === undefined ? [] : [[match[1], match[2] ?? ""] as const];
  });
}

/** Writes `bag-info.txt`; a value is one line. */
export function formatElements(elements: readonly Element[]): string {
  return elements
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, " ").trim()}\n`)
    .join("");
}
