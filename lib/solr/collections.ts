import { spreadHash } from "../base/fnv.ts";
import type { SolrClient } from "./client.ts";

/** The files of the configset, name → text. */
export type Configset = ReadonlyMap<string, string>;

/** How a new collection is laid out. */
export interface Layout {
  readonly shards: number;
  readonly replicas: number;
}

/** Making a collection waits for all its replicas. */
const TIMEOUT = 120_000;

/** The name of what has a configset, below a name: another configset makes another one. */
export function nameFor(name: string, configset: Configset): string {
  const text = [...configset].flat().join("\n");
  return `${name}-${spreadHash(text).toString(36)}`;
}

/** The collections that there are. */
export async function listCollections(client: SolrClient): Promise<readonly string[]> {
  const { collections } = await client.request<{ collections: string[] }>(
    "/admin/collections?action=LIST",
  );
  return collections;
}

/** Makes a collection with a configset of its own name; nothing is done to one that is there. */
export async function ensureCollection(
  client: SolrClient,
  name: string,
  configset: Configset,
  { shards, replicas }: Layout,
): Promise<void> {
  if ((await listCollections(client)).includes(name)) return;
  for (const [file, text] of configset)
    await client.request(
      `/admin/configs?action=UPLOAD&overwrite=true&name=${name}&filePath=${file}`,
      text,
    );
  await client.request(
    `/admin/collections?action=CREATE&name=${name}&collection.configName=${name}` +
      `&numShards=${shards}&replicationFactor=${replicas}&waitForFinalState=true`,
    undefined,
    TIMEOUT,
  );
}

/** Takes a collection away, and its configset. */
export async function dropCollection(client: SolrClient, name: string): Promise<void> {
  await client.request(`/admin/collections?action=DELETE&name=${name}`, undefined, TIMEOUT);
  await client.request(`/admin/configs?action=DELETE&name=${name}`);
}

/** The collection behind an alias; null where there is no such alias. */
export async function collectionBehind(client: SolrClient, alias: string): Promise<string | null> {
  const { aliases } = await client.request<{ aliases: Record<string, string> }>(
    "/admin/collections?action=LISTALIASES",
  );
  return aliases[alias] ?? null;
}

/** Puts a collection behind an alias, all at once. */
export async function switchAlias(
  client: SolrClient,
  alias: string,
  collection: string,
): Promise<void> {
  await client.request(
    `/admin/collections?action=CREATEALIAS&name=${alias}&collections=${collection}`,
    undefined,
    TIMEOUT,
  );
}

/** Puts the collection behind the alias; of those that stood there before, the last is kept. */
export async function showOnly(
  client: SolrClient,
  alias: string,
  collection: string,
): Promise<void> {
  const before = await collectionBehind(client, alias);
  if (before === collection) return;
  await switchAlias(client, alias, collection);
  const form = new RegExp(`^${alias}-[0-9a-z]+$`);
  for (const one of await listCollections(client))
    if (form.test(one) && one !== collection && one !== before) await dropCollection(client, one);
}
