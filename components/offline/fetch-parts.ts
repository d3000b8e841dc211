import type { Offer, PartList } from "@/lib/offline/offer.ts";
import { type Downloads, type KeptPart, readDownloads, writeDownloads } from "./downloads.ts";
import { storeOf } from "./kept-files.ts";

/** So many files are fetched at a time. */
const atOnce = 4;

/** The device has no room for what is to be kept. */
export class NoRoom extends Error {
  readonly needed: number;
  readonly left: number;

  /** @param needed bytes; @param left bytes that the browser still allows */
  constructor(needed: number, left: number) {
    super("no room");
    this.needed = needed;
    this.left = left;
  }
}

interface Fetching {
  /** Told of the bytes that are there, and of all. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Fetches parts and keeps them. What was fetched before and has not changed is not fetched again; until everything is there,
 * what was kept stays in force. A run that was stopped is gone on with by the next.
 * @param names of the parts that are to be kept from now on
 * @throws NoRoom where the browser does not allow as much; else what stopped it
 */
export async function fetchParts(
  scope: string,
  offer: Offer,
  names: readonly string[],
  { onProgress, signal }: Fetching,
): Promise<void> {
  const lists: [name: string, list: PartList][] = [];
  for (const name of names) {
    const part = offer.parts[name];
    // A country that the archive no longer has is let go of.
    if (part === undefined) continue;
    const answer = good(await fetch(scope + part.list, { signal }));
    lists.push([name, (await answer.json()) as PartList]);
  }
  const [packs, assets] = await Promise.all([storeOf(scope, "download"), storeOf(scope, "asset")]);
  const sizes = new Map(lists.flatMap(([, { groups }]) => groups.flat()));
  const jobs: Job[] = [
    ...[...sizes].map(([file, size]) => ({ store: packs, address: scope + file, size })),
    ...offer.assets.map((name) => ({
      store: assets,
      address: `${scope}_assets/${name}`,
      size: offer.assetBytes / offer.assets.length,
    })),
  ];
  const all = jobs.reduce((sum, { size }) => sum + size, 0);
  const missing: Job[] = [];
  for (const job of jobs) if ((await job.store.match(job.address)) === undefined) missing.push(job);
  let done = all - missing.reduce((sum, { size }) => sum + size, 0);
  onProgress(done, all);
  await checkRoom(all - done);
  const work = async () => {
    for (let job = missing.pop(); job !== undefined; job = missing.pop()) {
      const { store, address, size } = job;
      const answer = good(await fetch(address, { signal }));
      await store.put(address, answer).catch(async (error: unknown) => {
        if ((error as Error).name !== "QuotaExceededError") throw error;
        throw new NoRoom(all - done, (await room()) ?? 0);
      });
      done += size;
      onProgress(done, all);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const parts = lists.map(
    ([name, { groups }]) =>
      [name, { groups: groups.map((group) => group.map(([file]) => file)) }] as const,
  );
  const kept: Downloads = {
    build: offer.build,
    headers: offer.headers,
    parts: Object.fromEntries<KeptPart>(parts),
  };
  await writeDownloads(scope, kept);
}

interface Job {
  readonly store: Cache;
  readonly address: string;
  readonly size: number;
}

/** Lets go of a part; those that others name stay. */
export async function removePart(scope: string, name: string): Promise<void> {
  const kept = await readDownloads(scope);
  if (kept === null) return;
  const parts = Object.entries(kept.parts).filter(([other]) => other !== name);
  await writeDownloads(scope, { ...kept, parts: Object.fromEntries(parts) });
}

/** Older browsers have none of it, or not all. */
const storage: Partial<StorageManager> = (navigator as Partial<Navigator>).storage ?? {};

/** Bytes that the browser still allows; null where it does not say. */
async function room(): Promise<number | null> {
  const { quota, usage } = (await storage.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

async function checkRoom(needed: number): Promise<void> {
  const left = await room();
  if (left !== null && left < needed) throw new NoRoom(needed, left);
  // Asks that the browser does not let go of it by itself; it may not say yes.
  await storage.persist?.();
}

function good(response: Response): Response {
  if (!response.ok || response.redirected)
    throw new Error(`${response.url} answered ${response.status}`);
  return response;
}
