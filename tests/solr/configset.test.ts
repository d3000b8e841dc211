import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SolrClient, SolrError } from "../../lib/solr/client.ts";
import {
  collectionBehind,
  dropCollection,
  ensureCollection,
  listCollections,
  nameFor,
  switchAlias,
} from "../../lib/solr/collections.ts";
import { readConfigset } from "../../lib/solr/send/read-configset.ts";
import {
  givenSolr,
  startSolr,
  whatIsMissing,
  type StartedSolr,
} from "../../scripts/solr/start-solr.ts";

const configset = readConfigset();
const name = nameFor("configset-test", configset);

describe.skipIf(whatIsMissing() !== null)("the configset", () => {
  let solr: StartedSolr | null = null;
  let client: SolrClient;

  beforeAll(async () => {
    solr = givenSolr === undefined ? await startSolr(1) : null;
    client = new SolrClient(solr?.urls ?? [givenSolr ?? ""]);
    await ensureCollection(client, name, configset, { shards: 2, replicas: 1 });
  });

  afterAll(async () => {
    await dropCollection(client, name);
    await solr?.end();
  });

  test("takes terms as they are sent, with their weights, and adds up those that are asked together", async () => {
    await client.update(name, [
      { id: "1", type: "article", since: 1, until: 9, terms: "كتاب|250 الكتاب|1500 1.5|2000" },
      { id: "2", type: "article", since: 1, until: 9, terms: "الكتاب|500" },
    ]);
    await client.update(name, { commit: {} });
    const { response } = await client.select(name, {
      query:
        "{!func}sum(query({!field f=terms v='الكتاب كتاب|0.5'},0),query({!field f=terms v=1.5},0))",
      filter: ["{!terms f=terms separator=' '}كتاب الكتاب"],
      fields: ["id", "score"],
    });
    expect(response.docs).toEqual([
      { id: "1", score: 3625 },
      { id: "2", score: 500 },
    ]);
  });

  test("changes in place until when a document is valid, and leaves the rest", async () => {
    await client.update(name, [{ id: "2", until: { set: 3 } }]);
    await client.update(name, { commit: {} });
    const valid = (state: number) =>
      client.select(name, { query: `until:[${state} TO *]`, sort: "id asc", fields: ["id"] });
    expect((await valid(4)).response.docs).toEqual([{ id: "1" }]);
    expect((await valid(3)).response.numFound).toBe(2);
    const kept = await client.select(name, { query: "{!terms f=terms}الكتاب" });
    expect(kept.response.numFound).toBe(2);
  });

  test("stands behind an alias", async () => {
    expect(await collectionBehind(client, "configset-alias")).toBeNull();
    await switchAlias(client, "configset-alias", name);
    expect(await collectionBehind(client, "configset-alias")).toBe(name);
    await client.request("/admin/collections?action=DELETEALIAS&name=configset-alias");
    expect(await listCollections(client)).toContain(name);
  });

  test("refuses a field that it does not have, and says so", async () => {
    await expect(
      client.update(name, [{ id: "3", type: "x", since: 1, until: 1, nonsense: 1 }]),
    ).rejects.toThrow(/answered 400: .*nonsense/);
  });
});

test("a server that is not there is told in one sentence", async () => {
  const nowhere = new SolrClient(["http://127.0.0.1:9/solr"]);
  await expect(nowhere.request("/x")).rejects.toThrow(SolrError);
  await expect(nowhere.request("/x")).rejects.toThrow("does not answer; is it running?");
});
