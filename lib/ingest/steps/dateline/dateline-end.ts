import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { readDateline } from "./read-dateline.ts";

const LINES = 2;

/**
 * Where the dateline with an agency ends that heads a plain text, in UTF-16 units of the text; 0 where there is none.
 * What stands before it says where a desk is.
 * @param from where the body begins: behind the headline.
 */
export function datelineEnd(text: string, from: number, outlets: OutletTable): number {
  let at = from;
  for (let line = 0; line < LINES && at < text.length; line++) {
    at += /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const read = readDateline(text.slice(at, end), outlets);
    if (read !== null && (read.outlet !== null || read.date !== null)) return at + read.end;
    at = end;
  }
  return 0;
}
