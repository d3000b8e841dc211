import { answer } from "../../search/engine.ts";
import { complete } from "../../search/query/complete.ts";
import type { OpenSource } from "../../search/query/source.ts";
import type { SearchEngine } from "../../search/types.ts";
import { AskedState } from "./asked-state.ts";
import { SolrClient } from "../client.ts";
import { openDictionaries, type ServerDictionaries } from "./dictionaries.ts";
import { countsOf, narrowOnServer } from "./facets.ts";
import { not } from "./filters.ts";
import { serverFinder, type ServerLimits } from "./finder.ts";
import { FoundSet } from "./found-set.ts";
import { Numbering } from "./numbering.ts";
import { withAllWords } from "./word-filters.ts";
import { stateBehind, type ArchiveState } from "../state.ts";

export interface SolrOptions {
  /** Addresses of nodes, each up to `/solr`; the next is asked where one fails. */
  readonly urls: readonly string[];
  /** What `npm run search:push` sent the archive to. */
  readonly alias: string;
}

/** A state with what was read of it. */
interface Opened {
  readonly key: string;
  readonly state: AskedState;
  readonly dictionaries: Promise<ServerDictionaries>;
}

/** Milliseconds for which it is not asked again which state there is. */
const FRESH = 2000;

/**
 * Opens an archive that lies on a Solr server: the same questions and answers as those of `openIndex`. All of a question is
 * asked of one state of the archive.
 *
 * @throws SolrError from `search` and `complete`, when no node answers.
 */
export function openSolr({ urls, alias }: SolrOptions): SearchEngine & {
  /** Rejects with the reason where it cannot answer now. */
  readonly ready: () => Promise<void>;
} {
  const client = new SolrClient(urls);
  let opened: { readonly at: number; readonly state: Promise<ArchiveState | null> } | null = null;
  let last: Opened | null = null;

  async function open(): Promise<{ state: AskedState; dictionaries: ServerDictionaries }> {
    if (opened === null || Date.now() - opened.at > FRESH) {
      const asked = { at: Date.now(), state: stateBehind(client, alias) };
      opened = asked;
      asked.state.catch(() => {
        if (opened === asked) opened = null;
      });
    }
    const found = await opened.state;
    if (found === null)
      throw new Error(`Solr has no archive "${alias}": send it one with npm run search:push.`);
    const key = `${found.collection} ${found.number}`;
    if (last?.key !== key) {
      const state = new AskedState(client, found);
      const next = { key, state, dictionaries: openDictionaries(state) };
      last = next;
      next.dictionaries.catch(() => {
        if (last === next) last = null;
      });
    }
    const { state, dictionaries } = last;
    return { state, dictionaries: await dictionaries };
  }

  const source: OpenSource<FoundSet, ServerLimits> = async ({ filters, query }) => {
    const { state, dictionaries } = await open();
    const numbering = new Numbering(state);
    const files = { ...dictionaries, article: (doc: number) => numbering.article(doc) };
    const [{ lets, ...values }, excluded] = await Promise.all([
      narrowOnServer(state, dictionaries, filters, query),
      Promise.all(query.excluded.map((item) => withAllWords(files, item))),
    ]);
    const finder = serverFinder(files, numbering);
    const accept = excluded.map(not);
    return {
      ...finder,
      values,
      limits: { accept, lets },
      all: () => new FoundSet(numbering, [...accept, ...lets]).count(),
      kept: null,
      keep: () => undefined,
      order: (byDate) => numbering.order(byDate),
      first: (articles, count, byDate) => articles.first(count, byDate),
      counts: countsOf,
    };
  };

  return {
    ready: async () => {
      await open();
    },
    search: (request) => answer(source, request),
    complete: async (text) => {
      const { state, dictionaries } = await open();
      const numbering = new Numbering(state);
      const files = { ...dictionaries, article: (doc: number) => numbering.article(doc) };
      return complete(files, dictionaries.asWritten, text);
    },
  };
}
