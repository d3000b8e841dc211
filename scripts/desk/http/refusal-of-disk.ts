import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "./refusal.ts";

const full: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const locked: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS"]);

/** What a person is told of a disk that took nothing; null for any other error. */
export function refusalOfDisk(error: unknown): Refusal | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (full.has(code)) return new Refusal(500, deskRefusals.diskFull);
  return locked.has(code) ? new Refusal(500, deskRefusals.diskLocked) : null;
}
