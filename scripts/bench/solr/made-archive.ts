import { archiveDocuments } from "../../../lib/solr/send/archive-documents.ts";
import { push, type Pushed, type PushOptions } from "../../../lib/solr/send/push.ts";
import { readConfigset } from "../../../lib/solr/send/read-configset.ts";
import { SolrClient } from "../../../lib/solr/client.ts";
import type { IndexSource } from "../../../lib/search/index/update.ts";
import { inMemory } from "./corpus-file.ts";
import { makeCorpus } from "../search/make-corpus.ts";

/** Paragraphs of the archive whose pushes are killed: it has few words, and is sent often. */
const FEW = 200;

/** An archive that changes: every fifth article is another in the second state, and every ninth is not there. */
export function killedState(
  paragraphs: readonly string[],
  articles: number,
  state: 0 | 1,
): readonly IndexSource[] {
  const few = paragraphs.slice(0, FEW);
  const first = makeCorpus(few, articles);
  if (state === 0) return inMemory(first);
  const others = makeCorpus(few, articles, 2);
  return inMemory(
    first
      .map((article, at) => (at % 5 === 0 ? (others[at] ?? article) : article))
      .filter((_, at) => at % 9 !== 0),
  );
}

/** Sends articles to a SolrCloud, in the layout that the bench measures: two shards, two copies of each. */
export function sendTo(
  urls: readonly string[],
  alias: string,
  articles: readonly IndexSource[],
  more: Partial<PushOptions> = {},
): Promise<Pushed> {
  return push(new SolrClient(urls), archiveDocuments({ articles }), {
    ...{ alias, configset: readConfigset(), layout: { shards: 2, replicas: 2 } },
    ...more,
  });
}
