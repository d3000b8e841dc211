import { existsSync } from "node:fs";
import path from "node:path";
import { facetNames } from "../lib/archive/ask/search/facet-names.ts";
import { searchRecords } from "../lib/archive/ask/search/search-records.ts";
import { searchSources } from "../lib/archive/ask/search/search-sources.ts";
import { openArchive } from "../lib/archive/ask/open-archive.ts";
import { readFingerprints } from "../lib/archive/prepare/prepared-files.ts";
import { call } from "../lib/base/call.ts";
import { SolrClient } from "../lib/solr/client.ts";
import { archiveDocuments } from "../lib/solr/send/archive-documents.ts";
import { push } from "../lib/solr/send/push.ts";
import { readConfigset } from "../lib/solr/send/read-configset.ts";
import { prepare } from "./build/prepare.ts";
import { lockFolder } from "./ingest/state/lock.ts";
import { UsageError } from "./set-up/arguments.ts";
import { contentOption } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";
import { addressesOfSolr, aliasOfSolr } from "./search-server/solr-address.ts";

await command(
  {
    name: "search:push",
    does: `Sends the archive to a Solr server: what changed since the last time, and what is gone. Readers see the last state
whole until the new one is. What was interrupted is gone on with by the next run (docs/search-server.md).`,
    options: {
      solr: { value: "URL", does: "nodes up to /solr, with commas between (SIJILL_SOLR_URL)" },
      alias: { value: "NAME", does: "what readers ask (SIJILL_SOLR_ALIAS, or else sijill)" },
      shards: { value: "N", does: "parts of a collection that has to be made (1)" },
      replicas: { value: "N", does: "copies of each of its parts (1)" },
      lenient: { does: "leaves out what is faulty in the content, and goes on" },
      ...contentOption,
    },
    example: call("search:push", "--solr http://localhost:8983/solr"),
  },
  async ({ options }) => {
    const urls = addressesOfSolr(options.solr);
    const alias = aliasOfSolr(options.alias);
    const layout = {
      shards: countOf("--shards", options.shards),
      replicas: countOf("--replicas", options.replicas),
    };
    const settings = readSettings();
    const { cacheDir, contentDir } = settings;
    if (!existsSync(contentDir))
      throw new Error(
        `There is no folder ${contentDir}: make it, or name another with --content. Nothing was sent.`,
      );
    const steps = createSteps(2);
    const release = await lockFolder(
      path.join(cacheDir, "building"),
      "A build of this archive is under way; wait until it has ended, and run this again.",
    );
    try {
      await steps.step("Prepare the archive", (progress) =>
        prepare(settings, options.lenient, progress, {
          what: "what readers see",
          command: call("search:push", "--lenient"),
        }),
      );
      const archive = openArchive(contentDir, cacheDir);
      const articles = searchSources(archive, readFingerprints(cacheDir));
      const done = await steps.step(
        "Send it to Solr",
        (progress) => {
          const documents = archiveDocuments({
            articles,
            valueNames: facetNames(archive),
            records: searchRecords(archive),
            onProgress: (read, all) => progress(read, all, "articles read"),
          });
          return push(new SolrClient(urls), documents, {
            ...{ alias, layout, configset: readConfigset() },
            onProgress: (looked, sent) => progress(sent, looked, "documents sent"),
          });
        },
        ({ documents, sent, gone }) => `${sent} of ${documents} documents sent, ${gone} gone`,
      );
      process.stdout.write(
        done.changed
          ? `Readers of ${alias} see ${articles.length} articles.\n`
          : `Nothing has changed: readers of ${alias} see ${articles.length} articles as before.\n`,
      );
      return 0;
    } finally {
      await release();
    }
  },
);

function countOf(option: string, text = "1"): number {
  if (!/^[1-9]\d?$/.test(text))
    throw new UsageError(`${option} takes a number from 1 to 99, and "${text}" is none.`);
  return Number(text);
}
