import { SolrClient } from "../../lib/solr/client.ts";
import { archiveDocuments } from "../../lib/solr/send/archive-documents.ts";
import { openSolr } from "../../lib/solr/ask/engine.ts";
import { push } from "../../lib/solr/send/push.ts";
import type { SearchEngine } from "../../lib/search/types.ts";
import { readConfigset } from "../../lib/solr/send/read-configset.ts";
import { toSearchDocument, type TestDocument } from "./search-system.ts";

export { search } from "./search-system.ts";

/** The nodes of the server that is measured. */
const urls = (process.env["SIJILL_SOLR_URL"] ?? "http://localhost:8983/solr").split(",");

/** Sends a test collection to a Solr server, and asks it there. */
export async function build(documents: readonly TestDocument[]): Promise<SearchEngine> {
  const alias = `bench-${documents[0]?.lang ?? "none"}-${documents.length}`;
  const articles = documents
    .map(toSearchDocument)
    .map((document) => ({ id: document.id, fingerprint: null, read: () => document }));
  await push(new SolrClient(urls), archiveDocuments({ articles }), {
    ...{ alias, configset: readConfigset(), layout: { shards: 2, replicas: 1 } },
  });
  return openSolr({ urls, alias });
}
