import type { Settings } from "../set-up/settings.ts";
import type { Progress } from "../set-up/steps.ts";
import type { Output } from "./output.ts";
import { openOutput } from "./output.ts";
import type { BuildState, PageRecord, PlannedPages } from "./page-plan.ts";
import { planFolder, readPlan, startPlan, startStretch } from "./page-plan.ts";
import { compileRoutes, keepExport, renderRoutes } from "./run-next.ts";
import { writeOthers, writePages } from "./write-pages.ts";

/** Up to this many pages the best compression is worth its 14 ms a page; above, one that takes 0.4 ms. */
const smallSite = 1000;

/** What pages are made from, beside the archive. */
interface Basis {
  /** Hash of everything that all pages depend on. */
  readonly code: string;
  /** What the last build left; null when there was none. */
  readonly state: BuildState | null;
}

/** The site with its pages, and what the build must remember of them. */
export interface RenderedSite {
  readonly output: Output;
  readonly pages: Readonly<Record<string, PageRecord>>;
  /** Brotli quality of the pages. */
  readonly quality: number;
  /** How many pages were rendered, and how many there are. */
  readonly rendered: number;
  readonly total: number;
}

/**
 * Has Next render every page whose input has changed, and puts them, reduced, into `out/`, in as many runs of
 * Next as it takes; keeps the pages that have not changed.
 * @throws {Error} with sentences for a person, when Next fails or a page cannot be reduced
 */
export async function renderPages(
  settings: Settings,
  { code, state }: Basis,
  progress: Progress,
): Promise<RenderedSite> {
  const folder = planFolder(settings.cacheDir);
  const stretch = keepExport ? Number.MAX_SAFE_INTEGER : settings.stretch;
  const made = startPlan(folder, settings.outDir, state);
  const pages: Record<string, PageRecord> = {};
  await compileRoutes(settings, code);
  let site: { output: Output; quality: number; plan: PlannedPages } | null = null;
  let rendered = 0;
  let asExported = false;
  let left: readonly string[];
  do {
    startStretch(folder, made, stretch);
    const before = rendered;
    let total = 0;
    await renderRoutes(settings, (done, ofRun) => {
      total ||= before + Math.max(ofRun, missing(readPlan(folder), made).length);
      progress(before + done, total, "pages rendered");
    });
    site ??= openSite(settings, state, readPlan(folder));
    const written = await writePages(settings, site.output, (done) => {
      progress(before + done, total, "pages reduced");
    });
    for (const sentence of written.kept) process.stdout.write(`Not reduced: ${sentence}\n`);
    asExported ||= written.kept.length > 0;
    for (const [file, page] of Object.entries(written.pages)) {
      const input = site.plan.get(file) ?? null;
      pages[file] = { ...page, input };
      if (input !== null) made.set(file, input);
    }
    rendered = Object.keys(pages).length;
    left = missing(site.plan, made);
    if (left[0] !== undefined && rendered === before)
      throw new Error(`Next did not render ${left[0]}.`);
  } while (left.length > 0);
  const { output, quality, plan } = site;
  for (const [file, input] of plan) {
    if (output.has(file)) continue;
    if (!output.keep(file)) throw new Error(`${file} was neither rendered nor kept.`);
    const known = state?.pages[file];
    if (known !== undefined) pages[file] = { ...known, input };
  }
  await writeOthers(settings, output, asExported);
  return { output, pages, quality, rendered, total: plan.size };
}

/** Opens `out/` for as many pages as the routes have told of. */
function openSite(settings: Settings, state: BuildState | null, plan: PlannedPages) {
  const quality = plan.size <= smallSite ? 11 : 7;
  // After a build that did not end, copies may be of the text before, of another quality, or cut off.
  const again = state?.quality !== quality;
  return { output: openOutput(settings.outDir, quality, again), quality, plan };
}

/** The pages that are not as they should be. */
function missing(plan: PlannedPages, made: PlannedPages): readonly string[] {
  return [...plan].flatMap(([file, input]) => (made.get(file) === input ? [] : [file]));
}
