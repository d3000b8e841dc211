import { mkdirSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openArchive } from "../../../lib/archive/ask/open-archive.ts";
import { facetNames } from "../../../lib/archive/ask/search/facet-names.ts";
import { searchRecords } from "../../../lib/archive/ask/search/search-records.ts";
import { searchSources } from "../../../lib/archive/ask/search/search-sources.ts";
import { filesBelow } from "../../../lib/base/hash-files.ts";
import { updateIndex } from "../../../lib/search/index/update.ts";
import { buildOffline } from "../../../scripts/build/make/offline/build-offline.ts";
import { openOutput } from "../../../scripts/build/output/output.ts";
import { planPages } from "../../../scripts/build/pages/plan.ts";
import { readHeaders } from "../../../scripts/serve/security-headers.ts";
import { readSettings } from "../../../scripts/set-up/settings.ts";
import type { PublishedSite } from "./published-site.ts";

/**
 * Puts a new build in the place of the old one, as a host does that keeps nothing of it: the index is of texts that have
 * one word more, and the search's scripts have other names.
 * @param word stands in every article of the new build
 */
export async function publishAnew(site: PublishedSite, word: string): Promise<void> {
  const { contentDir, cacheDir } = readSettings();
  const archive = openArchive(contentDir, cacheDir);
  const sources = searchSources(archive, new Map()).map((source) => ({
    ...source,
    read: () => {
      const document = source.read();
      const paragraphs = document.paragraphs.ar ?? [];
      return { ...document, paragraphs: { ...document.paragraphs, ar: [...paragraphs, word] } };
    },
  }));
  const labels = ["labels-ar.json", "labels-en.json"].map(
    (name) => [name, site.read(`_search/${name}`)] as const,
  );
  site.delete("_search");
  const put = (name: string, bytes: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(site.folder, "_search", name)), { recursive: true });
    site.write(`_search/${name}`, bytes);
    return Promise.resolve();
  };
  for (const [name, text] of labels) await put(name, text);
  await updateIndex(
    sources,
    null,
    { put, keep: () => false },
    { valueNames: facetNames(archive), records: searchRecords(archive) },
  );
  const pages = ["ar/search/index.html", "en/search/index.html"];
  for (const begin of ["search-page.", "search.worker."]) {
    const old = site.named("_assets", begin);
    const renewed = old.replace(begin, `${begin}NEW`);
    site.write(renewed, site.read(old));
    site.delete(old);
    for (const page of pages) site.write(page, site.read(page).replaceAll(old, renewed));
  }
}

/** Packs what a site has now for reading offline, as its build would. */
export async function packAnew(site: PublishedSite): Promise<void> {
  const { contentDir, cacheDir } = readSettings();
  const archive = openArchive(contentDir, cacheDir);
  site.delete("_offline");
  const output = openOutput(site.folder, null);
  // All that is there is of this build.
  for (const file of filesBelow(site.folder)) output.keep(path.relative(site.folder, file));
  await buildOffline(
    archive,
    // Not by what pages were made of: the test has changed them behind that.
    new Map([...planPages(archive).keys()].map((address) => [address, null])),
    {
      leftDir: mkdtempSync(path.join(os.tmpdir(), "sijill-packs-")),
      outDir: site.folder,
      code: "",
      headers: readHeaders(site.folder)?.headers ?? {},
    },
    output,
  );
}
