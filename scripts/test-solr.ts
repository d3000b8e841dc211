import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";
import { runSolrTests } from "./set-up/unit-tests.ts";

await command(
  {
    name: "test:solr",
    does: `Runs the tests of the search engine over Solr: on the Solr that SIJILL_SOLR_URL names, or else on a SolrCloud that
is started from Maven's artifacts, where Java 17 and Maven are present. Where neither can be had, they are skipped.`,
    example: "npm run test:solr",
  },
  async () => {
    const { passed, failed, skipped = 0 } = await runSolrTests(readSettings().root);
    process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    return failed === 0 ? 0 : 1;
  },
);
