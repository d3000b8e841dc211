import { setTimeout } from "node:timers/promises";
import { SolrClient } from "../../../lib/solr/client.ts";
import type { SearchEngine } from "../../../lib/search/types.ts";
import { whenUpToDate, type StartedSolr } from "../../solr/start-solr.ts";
import { askAll, type Asked } from "./ask-all.ts";

/** Seconds for which all nodes run before the next falls: a node that starts takes a processor for so long. */
const PAUSE = 30;

interface Options {
  readonly questions: readonly string[];
  /** How many are asked: the questions again and again. */
  readonly count: number;
  readonly expected: ReadonlyMap<string, string>;
  readonly readers: number;
  readonly say: (line: string) => void;
}

/**
 * Asks questions while one node after the other is killed and started again: the next falls half a minute after
 * all copies are up to date.
 *
 * @returns also how often a node fell.
 */
export async function askWhileNodesFall(
  solr: StartedSolr,
  engine: SearchEngine,
  { questions, count, expected, readers, say }: Options,
): Promise<Asked & { readonly falls: number }> {
  const asked = Array.from({ length: count }, (_, at) => questions[at % questions.length] ?? "");
  const client = new SolrClient(solr.urls);
  let falls = 0;
  const end = new AbortController();
  const trouble = async () => {
    for (; !end.signal.aborted; falls++) {
      const node = falls % solr.urls.length;
      await solr.kill(node);
      await setTimeout(2000);
      await solr.start(node);
      await whenUpToDate(client);
      await setTimeout(PAUSE * 1000, undefined, { signal: end.signal }).catch(() => undefined);
    }
  };
  const answered = askAll(engine, asked, { readers, expected, say }).finally(() => {
    end.abort();
  });
  const [answers] = await Promise.all([answered, trouble()]);
  return { ...answers, falls };
}
