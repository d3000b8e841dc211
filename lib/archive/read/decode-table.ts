import type { Result } from "../../base/result.ts";

/** What is wrong with a table, and on which line of it. */
export interface TableFault {
  readonly line?: number;
  /** One sentence, without the full stop. */
  readonly message: string;
}

/** The text of a table; UTF-8 alone is read. */
export function decodeTable(bytes: Uint8Array): Result<string, TableFault> {
  const advice = 'save it as UTF-8 (in Excel: "CSV UTF-8")';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { ok: false, error: { message: `it is UTF-16; ${advice}` } };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without its mark is UTF-8 with gaps.
    return text.includes("\0")
      ? { ok: false, error: { message: `it is UTF-16; ${advice}` } }
      : { ok: true, value: text };
  } catch {
    return { ok: false, error: { message: `it is not UTF-8; ${advice}` } };
  }
}

/** The sign that stands most often in the first line outside quotation marks; the comma of equals. */
export function delimiterOf(text: string): string {
  const first = /^.*/u.exec(text)?.[0].replace(/"[^"]*"/gu, "") ?? "";
  const count = (sign: string): number => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
