import { readSettings } from "../set-up/settings.ts";
import { refresh, type Change } from "./refresh.ts";

/*
 * A process of its own, ended and begun anew when code has changed, so that what it makes is made by the code as it
 * is now. Its parent tells it what has changed; it answers when that can be seen.
 */
let work = Promise.resolve();

process.on("message", (change: Change) => {
  work = work.then(async () => {
    try {
      await refresh(readSettings(), change, () => process.send?.("done"));
    } catch (error) {
      // Whoever is at work mends it and saves again.
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
});
process.on("disconnect", () => process.exit());
