import type { SolrClient } from "./client.ts";
import {
  collectionBehind,
  dropCollection,
  ensureCollection,
  listCollections,
  nameFor,
  switchAlias,
  type Configset,
  type Layout,
} from "./collections.ts";
import type { ArchiveDocument } from "./documents.ts";
import { OPEN, readState, validIn, writeState } from "./state.ts";

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

/** Documents that are sent at once, or fewer where they are large; and how many such parcels are under way. */
const PARCEL = 1000;
const PARCEL_SIZE = 4_000_000;
const AT_ONCE = 3;
const PAGE = 10_000;
/** Readers look which state there is every few seconds, and then ask for all of a question in one. */
const KEEP_FOR = 10_000;

/** A version of a document as the collection has it. */
interface Version {
  readonly id: string;
  readonly hash: string;
  readonly since: number;
  readonly until: number;
}

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
    if (count % PARCEL === 0) onProgress?.(count, sender.sent);
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

/** Every version that the collection has of a document, by its name; not those that no reader sees any more. */
async function listVersions(
  client: SolrClient,
  collection: string,
  now: number,
): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>();
  for (let mark = "*"; ;) {
    const { response, nextCursorMark } = await client.select(collection, {
      query: `until:[${now} TO *]`,
      fields: ["id", "hash", "since", "until"],
      sort: "id asc",
      limit: PAGE,
      params: { cursorMark: mark },
    });
    for (const version of response.docs as unknown as Version[]) {
      const name = version.id.slice(0, version.id.lastIndexOf("~"));
      const own = versions.get(name);
      if (own) own.push(version);
      else versions.set(name, [version]);
    }
    if (nextCursorMark === undefined || nextCursorMark === mark) return versions;
    mark = nextCursorMark;
  }
}

/** Sends documents in parcels, a few at a time. */
class Sender {
  /** Documents sent, and such as an interrupted push had sent. */
  sent = 0;
  found = 0;
  readonly #client: SolrClient;
  readonly #collection: string;
  #documents: string[] = [];
  #size = 0;
  #dropped: string[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(client: SolrClient, collection: string) {
    this.#client = client;
    this.#collection = collection;
  }

  async add(document: Readonly<Record<string, unknown>>): Promise<void> {
    const text = JSON.stringify(document);
    this.#documents.push(text);
    this.#size += text.length;
    if (this.#documents.length >= PARCEL || this.#size >= PARCEL_SIZE) await this.#send();
  }

  async drop(id: string): Promise<void> {
    this.#dropped.push(id);
    if (this.#dropped.length >= PARCEL) await this.#send();
  }

  /** Waits until all has arrived. */
  async finish(): Promise<void> {
    await this.#send();
    await Promise.all(this.#underWay);
  }

  async #send(): Promise<void> {
    const { sent, dropped } = { sent: this.#documents, dropped: this.#dropped };
    this.#documents = [];
    this.#dropped = [];
    this.#size = 0;
    if (sent.length > 0) this.#begin(`[${sent.join(",")}]`);
    if (dropped.length > 0) this.#begin(JSON.stringify({ delete: dropped }));
    while (this.#underWay.size >= AT_ONCE) await Promise.race(this.#underWay);
  }

  #begin(body: string): void {
    const sending = this.#client.update(this.#collection, body);
    this.#underWay.add(sending);
    void sending.then(
      () => this.#underWay.delete(sending),
      () => undefined,
    );
  }
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

/** Puts the collection behind the alias; of those that stood there before, the last is kept. */
async function showOnly(client: SolrClient, alias: string, collection: string): Promise<void> {
  const before = await collectionBehind(client, alias);
  if (before === collection) return;
  await switchAlias(client, alias, collection);
  const form = new RegExp(`^${alias}-[0-9a-z]+$`);
  for (const one of await listCollections(client))
    if (form.test(one) && one !== collection && one !== before) await dropCollection(client, one);
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
