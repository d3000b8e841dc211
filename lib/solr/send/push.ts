import type { SolrClient } from "../client.ts";
import {
  ensureCollection,
  nameFor,
  showOnly,
  type Configset,
  type Layout,
} from "../collections.ts";
import type { ArchiveDocument } from "./document.ts";
import { Sender } from "./sender.ts";
import { OPEN, readState, validIn, writeState } from "../state.ts";
import { listVersions } from "./versions.ts";

export interface PushOptions {
  /** The alias that readers ask; collections are called so with something behind. */
  readonly alias: string;
  readonly configset: Configset;
  /** Of a collection that has to be made. */
  readonly layout: Layout;
  /** Called with the number of documents looked at, and of those sent. */
  readonly onProgress?: (looked: number, sent: number) => void;
  /** Milliseconds for which a state is kept after the next came. */
  readonly keepFor?: number;
}

/** What a push did. */
export interface Pushed {
  readonly documents: number;
  readonly sent: number;
  /** Documents that were in the last state and are not in this one. */
  readonly gone: number;
  /** Whether readers see another state than before. */
  readonly changed: boolean;
}

/** Documents after which it is told how far it has come. */
const TOLD_EVERY = 1000;
/** Readers look which state there is every few seconds, and then ask for all of a question in one. */
const KEEP_FOR = 10_000;

/**
 * Sends an archive to a search server: what changed since the last push, and what is gone. Readers see the last state whole
 * until the new one is, and that at once. A push that was interrupted is gone on with by the next, whatever it sends: what
 * there is decides what is missing.
 *
 * @param documents of the archive, all of them.
 * @throws SolrError when the server does not answer; Error when not all arrived. Readers then see what they saw.
 */
export async function push(
  client: SolrClient,
  documents: Iterable<ArchiveDocument>,
  { alias, configset, layout, onProgress, keepFor = KEEP_FOR }: PushOptions,
): Promise<Pushed> {
  const collection = nameFor(alias, configset);
  await ensureCollection(client, collection, configset, layout);
  await client.update(collection, { commit: {} });
  const { number: now, since } = await readState(client, collection);
  const next = now + 1;
  const versions = await listVersions(client, collection, now);
  const sender = new Sender(client, collection);
  let count = 0;
  for (const { name, hash, fields } of documents) {
    count++;
    const own = versions.get(name) ?? [];
    versions.delete(name);
    const live = own.find((one) => one.since <= now && one.until >= now);
    const sent = own.find((one) => one.since === next);
    if (live?.hash === hash) {
      if (live.until !== OPEN) await sender.add({ id: live.id, until: { set: OPEN } });
      if (sent) await sender.drop(sent.id);
    } else {
      if (live && live.until !== now) await sender.add({ id: live.id, until: { set: now } });
      if (sent?.hash !== hash) {
        sender.sent++;
        await sender.add({ ...fields, id: `${name}~${next}`, hash, since: next, until: OPEN });
      } else sender.found++;
    }
    if (count % TOLD_EVERY === 0) onProgress?.(count, sender.sent);
  }
  let gone = 0;
  for (const one of [...versions.values()].flat()) {
    if (one.since === next) await sender.drop(one.id);
    else if (one.until >= now) {
      gone++;
      if (one.until !== now) await sender.add({ id: one.id, until: { set: now } });
    }
  }
  await sender.finish();
  await client.update(collection, { commit: {} });
  onProgress?.(count, sender.sent);
  const changed = sender.sent + sender.found + gone > 0;
  if (changed || now === 0) {
    await checkAll(client, collection, next, count);
    await writeState(client, collection, next);
  }
  await showOnly(client, alias, collection);
  if (changed) await forget(client, collection, now, since + keepFor);
  return { documents: count, sent: sender.sent, gone, changed };
}

/** @throws Error unless the state has just so many documents. */
async function checkAll(
  client: SolrClient,
  collection: string,
  state: number,
  count: number,
): Promise<void> {
  const { response } = await client.select(collection, {
    query: "*:*",
    filter: validIn(state),
    limit: 0,
  });
  if (response.numFound !== count)
    throw new Error(
      `Of ${count} documents Solr has ${response.numFound}; readers see the last state. Send it again.`,
    );
}

/** Deletes what was valid until before the last state, once nobody can be reading it. */
async function forget(
  client: SolrClient,
  collection: string,
  last: number,
  at: number,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));
  await client.update(collection, {
    delete: { query: `until:[* TO ${last - 1}] AND -type:state` },
  });
  await client.update(collection, { commit: {} });
}
