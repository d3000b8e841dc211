import { SolrClient } from "../../../lib/solr/client.ts";
import type { SearchEngine } from "../../../lib/search/types.ts";
import { whenUpToDate, type StartedSolr } from "../../solr/start-solr.ts";
import { askAll, type Asked } from "./ask-all.ts";

interface Options {
  readonly questions: readonly string[];
  /** How many are asked: the questions again and again. */
  readonly count: number;
  readonly expected: ReadonlyMap<string, string>;
  readonly readers: number;
}

/**
 * Asks questions while one node after the other is killed and started again: the next falls as soon as all copies are up to
 * date.
 *
 * @returns also how often a node fell.
 */
export async function askWhileNodesFall(
  solr: StartedSolr,
  engine: SearchEngine,
  { questions, count, expected, readers }: Options,
): Promise<Asked & { readonly falls: number }> {
  const asked = Array.from({ length: count }, (_, at) => questions[at % questions.length] ?? "");
  const client = new SolrClient(solr.urls);
  let [going, falls] = [true, 0];
  const trouble = async () => {
    for (; going; falls++) {
      const node = falls % solr.urls.length;
      await solr.kill(node);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await solr.start(node);
      await whenUpToDate(client);
    }
  };
  const answered = askAll(engine, asked, { readers, expected }).finally(() => (going = false));
  const [answers] = await Promise.all([answered, trouble()]);
  return { ...answers, falls };
}
