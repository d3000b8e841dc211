import { offerPaths } from "@/lib/offline/offer.ts";
import { packOf, readPacked } from "@/lib/offline/pack.ts";
import { storeOf } from "./kept-files.ts";

/** A part that is kept whole: the files of its packs, by group. */
export interface KeptPart {
  readonly groups: readonly (readonly string[])[];
}

/** All parts that are kept: of one build, so that nothing of two ever stands together. */
export interface Downloads {
  readonly build: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, KeptPart>>;
}

/** Where it is written down what is kept. To write it is one step: it says all of one build, or all of another. */
const list = (scope: string): string => `${scope}${offerPaths.folder}kept`;

/** What is kept of a site; null for nothing. */
export async function readDownloads(scope: string): Promise<Downloads | null> {
  const found = await (await storeOf(scope, "download")).match(list(scope));
  return found === undefined ? null : ((await found.json()) as Downloads);
}

/** Puts in force what is kept, and lets go of packs that it does not name. */
export async function writeDownloads(scope: string, downloads: Downloads): Promise<void> {
  const store = await storeOf(scope, "download");
  await store.put(list(scope), new Response(JSON.stringify(downloads)));
  const named = Object.values(downloads.parts).flatMap(({ groups }) => groups.flat());
  const wanted = new Set([list(scope), ...named.map((file) => scope + file)]);
  for (const { url } of await store.keys())
    if (!wanted.has(new URL(url).pathname)) await store.delete(url);
}

const types: Readonly<Record<string, string>> = {
  bin: "application/octet-stream",
  json: "application/json",
};

/**
 * Answers from what was fetched as a whole.
 * @param path of a page or a file of data, below the site's root
 * @returns null where it is in no part that is kept
 */
export async function fromDownloads(scope: string, path: string): Promise<Response | null> {
  const downloads = await readDownloads(scope);
  if (downloads === null) return null;
  const store = await storeOf(scope, "download");
  const files = Object.values(downloads.parts).flatMap(({ groups }) =>
    groups.map((group) => group[packOf(path, group.length)] ?? ""),
  );
  for (const file of new Set(files)) {
    const pack = await (await store.match(scope + file))?.arrayBuffer();
    const bytes = pack === undefined ? null : await readPacked(pack, path, inflate);
    if (bytes === null) continue;
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? "text/html; charset=utf-8";
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { ...downloads.headers, "Content-Type": type },
    });
  }
  return null;
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const text = stream.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(text).arrayBuffer());
}
