import { authoritySections } from "../../lib/locale/paths.ts";

/** The first script of each page of a copy that opens from a disk. */
export const diskScript = "_assets/from-disk.js";

/** The address of a page's file: from a disk, a folder's address opens a list of its files. */
export function fileAddress(address: string): string {
  return address.replace(/\/(?=[?#]|$)/, "/index.html");
}

/** Whether a file is data that scripts ask for: from a disk they may not read it, and it becomes a script itself. */
export function isData(file: string): boolean {
  return /^(?:_search|timeline-data)\//.test(file);
}

/** Whether a file is the page of a record, of which a card may be shown: what is above its articles becomes a script. */
export function isRecordPage(file: string): boolean {
  const [, section = "", id = "", page, ...deeper] = file.split("/");
  const isSection = (authoritySections as readonly string[]).includes(section);
  return isSection && id !== "_" && page === "index.html" && deeper.length === 0;
}
