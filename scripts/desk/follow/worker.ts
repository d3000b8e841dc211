import { readSettings } from "../../set-up/settings.ts";
import { reviewList } from "../../../lib/archive/ask/review-list.ts";
import { refreshData, refreshPages } from "../../dev/refresh.ts";
import { ingestChanged } from "./ingest-changed.ts";
import { everything, type Order, type Report } from "./messages.ts";
import { tellParent } from "./tell-parent.ts";

/*
 * A process of its own, so that the desk answers while the machine works: it converts again what decisions changed, has
 * the preview follow, and reads the names of the texts. What comes while it works is done together, afterwards.
 */
const settings = readSettings();
const withPreview = process.argv.includes("--preview");
const waiting = new Set<string>();
let working = false;

const tell = (report: Report): void => {
  tellParent(report);
};

process.on("message", ({ files }: Order) => {
  for (const file of files) waiting.add(file);
  if (!working) void work();
});
process.on("disconnect", () => process.exit());

async function work(): Promise<void> {
  working = true;
  // What is decided in one go is done in one.
  await new Promise(setImmediate);
  while (waiting.size > 0) {
    const files = [...waiting];
    waiting.clear();
    try {
      await follow(files);
    } catch (error) {
      tell({ did: "fail", sentence: error instanceof Error ? error.message : String(error) });
    }
  }
  working = false;
}

async function follow(files: readonly string[]): Promise<void> {
  const isEnglish = files.every((file) => file.startsWith("translations/"));
  const readNames = (): void => {
    tell({ did: "names", proposals: reviewList(settings.contentDir, settings.cacheDir) });
  };
  // Whoever opens the desk waits for the names; whoever decides, for the page.
  if (files.includes(everything)) readNames();
  if (!isEnglish) tell(await ingestChanged(settings));
  if (withPreview) {
    refreshPages(settings);
    tell({ did: "preview" });
  }
  if (!isEnglish) readNames();
  // The search and the timelines of the preview come last, and not while more is being decided.
  if (withPreview && waiting.size === 0) await refreshData(settings);
}
