import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SolrClient } from "../../lib/solr/client.ts";
import { archiveDocuments } from "../../lib/solr/send/archive-documents.ts";
import { openSolr } from "../../lib/solr/ask/engine.ts";
import { push } from "../../lib/solr/send/push.ts";
import { readConfigset } from "../../lib/solr/send/read-configset.ts";
import {
  givenSolr,
  startSolr,
  whatIsMissing,
  whenUpToDate,
  type StartedSolr,
} from "../../scripts/solr/start-solr.ts";
import { twoArticles } from "../search/two-articles.ts";

const alias = "node_test";
const questions = ["كوريا", "وزير الداخلية", "country:TN", "minister Korea", "التحول الرقمي -تونس"];

// A Solr that others gave is not for us to stop.
describe.skipIf(whatIsMissing() !== null || givenSolr !== undefined)("a node that goes", () => {
  let solr: StartedSolr;

  beforeAll(async () => {
    solr = await startSolr(3);
    const articles = twoArticles.map((one) => ({ id: one.id, fingerprint: null, read: () => one }));
    await push(new SolrClient(solr.urls), archiveDocuments({ articles }), {
      ...{ alias, configset: readConfigset(), layout: { shards: 2, replicas: 2 } },
    });
  });

  afterAll(() => solr.end());

  test("leaves every question its answer, and so it does when it comes back", async () => {
    const engine = openSolr({ urls: solr.urls, alias });
    const ask = async (text = "") => JSON.stringify(await engine.search({ text }));
    const whole = await Promise.all(questions.map(ask));
    let going = true;
    let asked = 0;
    const reader = async () => {
      for (; going; asked++) {
        const at = asked % questions.length;
        expect(await ask(questions[at])).toBe(whole[at]);
      }
    };
    const readers = [reader(), reader(), reader()];
    const failed = Promise.all(readers);
    const trouble = async () => {
      for (const node of [0, 1, 2]) {
        await solr.kill(node);
        await solr.start(node);
        // Its copies are to be up to date again before the next one goes.
        await whenUpToDate(new SolrClient(solr.urls));
      }
      going = false;
    };
    await Promise.all([failed, trouble()]);
    expect(asked).toBeGreaterThan(questions.length);
  });
});
