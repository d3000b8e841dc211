import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { SearchDocument, SearchEngine } from "../../lib/search/types.ts";
import { SolrClient } from "../../lib/solr/client.ts";
import { listCollections, type Configset } from "../../lib/solr/collections.ts";
import { archiveDocuments } from "../../lib/solr/send/archive-documents.ts";
import { openSolr } from "../../lib/solr/ask/engine.ts";
import { push, type Pushed } from "../../lib/solr/send/push.ts";
import { readConfigset } from "../../lib/solr/send/read-configset.ts";
import {
  givenSolr,
  startSolr,
  whatIsMissing,
  type StartedSolr,
} from "../../scripts/solr/start-solr.ts";

const alias = "push_test";
const file = new URL("../fixtures/search/documents.jsonl", import.meta.url);
const texts = readFileSync(file, "utf8").trim().split("\n");
const news = texts.slice(0, 12).map((line) => JSON.parse(line) as { id: string; text: string });

function article(id: string, text: string): SearchDocument {
  return {
    ...{ id, titles: {}, paragraphs: { ar: text.split(/\n+/) }, date: "2013", countries: [] },
    ...{ people: [], organisations: [], systems: [], events: [], outlet: null, names: [] },
  };
}

const before = news.slice(0, 10).map(({ id, text }) => article(id, text));
/** Some changed, some gone, some new. */
const after = news
  .slice(3)
  .map(({ id, text }, at) =>
    article(id, at % 6 === 0 ? `${text}\nالحكومة الرقمية في كوريا.` : text),
  );
const questions = ["كوريا", "الرئيس التونسي"];

async function answers(engine: SearchEngine): Promise<string> {
  const all = await Promise.all(questions.map((text) => engine.search({ text, limit: 40 })));
  return JSON.stringify(all);
}

async function expected(documents: readonly SearchDocument[]): Promise<string> {
  const files = await buildIndex(documents);
  return answers(await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array())));
}

/** A client whose process ends before one of its requests. */
class EndingClient extends SolrClient {
  left: number;

  constructor(urls: readonly string[], left: number) {
    super(urls);
    this.left = left;
  }

  override request<T>(path: string, body?: unknown, timeout?: number): Promise<T> {
    if (this.left-- <= 0) return Promise.reject(new Error("ended"));
    return super.request(path, body, timeout);
  }
}

describe.skipIf(whatIsMissing() !== null)("sending an archive", () => {
  let solr: StartedSolr | null = null;
  let urls: readonly string[] = [];
  const send = (
    client: SolrClient,
    documents: readonly SearchDocument[],
    configset: Configset = readConfigset(),
  ): Promise<Pushed> =>
    push(
      client,
      archiveDocuments({
        articles: documents.map((one) => ({ id: one.id, fingerprint: null, read: () => one })),
      }),
      { alias, configset, layout: { shards: 2, replicas: 1 }, keepFor: 0 },
    );

  beforeAll(async () => {
    solr = givenSolr === undefined ? await startSolr(1) : null;
    urls = solr?.urls ?? [givenSolr ?? ""];
  });

  afterAll(() => solr?.end());

  test("sends what changed and no more", async () => {
    const first = await send(new SolrClient(urls), before);
    expect(first.sent).toBe(first.documents);
    expect(await answers(openSolr({ urls, alias }))).toBe(await expected(before));
    const again = await send(new SolrClient(urls), before);
    expect(again).toEqual({ ...first, sent: 0, gone: 0, changed: false });
    const second = await send(new SolrClient(urls), after);
    expect(second.sent).toBeGreaterThan(0);
    expect(second.sent).toBeLessThan(second.documents);
    expect(second.gone).toBeGreaterThan(3);
    expect(await answers(openSolr({ urls, alias }))).toBe(await expected(after));
  });

  test("leaves readers a whole archive wherever it is interrupted, and goes on", async () => {
    const states = [before, after];
    const whole = await Promise.all(states.map(expected));
    await send(new SolrClient(urls), before);
    const seen = new Set<number>();
    for (let point = 0, goal = 1; point < 20; point++) {
      const client = new EndingClient(urls, point);
      const ended = await send(client, states[goal] ?? []).then(
        () => false,
        () => true,
      );
      const state = whole.indexOf(await answers(openSolr({ urls, alias })));
      expect(state, `after ${point} requests readers see one state`).not.toBe(-1);
      seen.add(state);
      if (!ended) {
        expect(state).toBe(goal);
        goal = 1 - goal;
      }
    }
    expect(seen.size).toBe(2);
    // The last was perhaps interrupted on its way to one, and is now sent the other.
    await send(new SolrClient(urls), before);
    expect(await answers(openSolr({ urls, alias }))).toBe(whole[0]);
  });

  test("fills a collection beside the one that is asked where the configset is another, then switches", async () => {
    const whole = await Promise.all([before, after].map(expected));
    const other = new Map([...readConfigset()].map(([name, text]) => [name, `${text}<!-- -->\n`]));
    await send(new SolrClient(urls), before);
    const engine = openSolr({ urls, alias });
    const ended = send(new EndingClient(urls, 8), after, other);
    await expect(ended).rejects.toThrow("ended");
    expect(await answers(engine)).toBe(whole[0]);
    let going = true;
    const seen: number[] = [];
    const reading = async () => {
      while (going) seen.push(whole.indexOf(await answers(engine)));
    };
    const sending = send(new SolrClient(urls), after, other).finally(() => (going = false));
    await Promise.all([reading(), sending]);
    expect(new Set(seen)).not.toContain(-1);
    expect(await answers(openSolr({ urls, alias }))).toBe(whole[1]);
    // The one before stays, for those who have not looked yet.
    const there = await listCollections(new SolrClient(urls));
    expect(there.filter((one) => one.startsWith(`${alias}-`))).toHaveLength(2);
  });
});
