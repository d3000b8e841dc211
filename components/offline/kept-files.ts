/** Where the site begins, with a slash at its end: what a service worker of it answers for. */
export const scopeOf = (address: string): string => new URL("./", address).pathname;

/** What is kept on a device, each kind in a store of its own: pages as they were opened, and what they load. */
export type KeptKind = "page" | "asset" | "data";

/** The store of a kind. Two sites on one host have each their own. */
export function storeOf(scope: string, kind: KeptKind | "download"): Promise<Cache> {
  return caches.open(`sijill ${scope} ${kind}`);
}

/** Folders of data by whose first file the others are found: where it is another, the others are of no use. */
const first = /^(_search\/)catalogue\.bin$|^(timeline-data\/\w+\/)summary\.json$/;

/** The folder whose first file this is, below the site's root; null for every other file. */
export function folderOfFirst(file: string): string | null {
  const match = first.exec(file);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Whether a file's name changes with its content, so that what is kept of it needs no asking. */
export function isNamedByContent(file: string): boolean {
  return /^_search\/(?!articles\/)[\w/-]+\.\w+\.bin$|^timeline-data\/\w+\/[\w-]+-[0-9a-f]{12}\.json$/.test(
    file,
  );
}

/**
 * What an address of the site is to the service worker.
 * @param pathname with the scope in front
 * @returns its kind, and its path below the site's root; null for what is not kept (raw files, feeds, open data)
 */
export function kindOf(
  pathname: string,
  scope: string,
): { readonly kind: KeptKind; readonly file: string } | null {
  if (!pathname.startsWith(scope)) return null;
  const file = pathname.slice(scope.length);
  if (file.startsWith("_assets/")) return { kind: "asset", file };
  if (/^(?:_search|timeline-data)\//.test(file)) return { kind: "data", file };
  return file === "" || file.endsWith("/") ? { kind: "page", file } : null;
}
