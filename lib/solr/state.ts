import type { SolrClient } from "./client.ts";
import { collectionBehind } from "./collections.ts";

/**
 * Which state of the archive readers see. Every document is valid from one state to another; that of a collection goes from
 * one to the next with one write, and what was valid in the last one is kept until the one after.
 */
export interface ArchiveState {
  readonly collection: string;
  readonly number: number;
}

/** The document that says the number of a collection's state. */
const ID = "state";
/** The state after the last: of documents that are valid until they are superseded. */
export const OPEN = 2_147_483_647;

/** The state of a collection, and when it came to it, in milliseconds; 0 for one that has had none yet. */
export async function readState(
  client: SolrClient,
  collection: string,
): Promise<{ readonly number: number; readonly since: number }> {
  // Not from the index but from the log of updates: what was written last, whether it is searched yet or not.
  const { doc } = await client.request<{ doc: { data: string } | null }>(
    `/${collection}/get?id=${ID}&fl=data`,
  );
  if (doc === null) return { number: 0, since: 0 };
  return JSON.parse(doc.data) as { number: number; since: number };
}

/** Brings a collection to a state. */
export async function writeState(
  client: SolrClient,
  collection: string,
  number: number,
): Promise<void> {
  const data = JSON.stringify({ number, since: Date.now() });
  await client.update(collection, [{ id: ID, type: "state", since: OPEN, until: 0, data }]);
  await client.update(collection, { commit: {} });
}

/** The state behind an alias; null where nothing was sent yet. */
export async function stateBehind(client: SolrClient, alias: string): Promise<ArchiveState | null> {
  const collection = await collectionBehind(client, alias);
  if (collection === null) return null;
  const { number } = await readState(client, collection);
  return number === 0 ? null : { collection, number };
}

/** What a question is filtered by to see one state. */
export function validIn(number: number): string[] {
  return [`since:[* TO ${number}]`, `until:[${number} TO *]`];
}
