import { lockFolder } from "../../ingest/state/lock.ts";

/**
 * Takes the lock on the desk's own folder, so that one journal has one writer.
 * @throws Error with one sentence when a desk is open on the same content folder.
 */
export function lockDesk(stateDir: string): Promise<() => Promise<void>> {
  return lockFolder(
    stateDir,
    "A desk is open on this content folder already; use that one, or stop it first.",
  );
}
