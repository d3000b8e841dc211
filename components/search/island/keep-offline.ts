import { scriptUrl } from "@/components/reader/trusted.ts";

/**
 * Keeps the search page for when there is no network: the page itself, and the files with a hash in their names
 * that it has loaded. A service worker that controls this page alone (`public/search-offline.js`) gives them back.
 * Each visit keeps what it loaded and lets go of what the visits before had, so that nothing piles up and an old
 * page never meets new scripts. Browsers that keep nothing search online as before.
 *
 * @param script address of the service worker.
 */
export async function keepOffline(script: string): Promise<void> {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  const page = location.pathname;
  try {
    await navigator.serviceWorker.register(scriptUrl(script), { scope: page });
    const cache = await caches.open(`sijill-search-page ${page}`);
    const loaded = ownFiles(performance.getEntriesByType("resource"));
    const wanted = new Set([new URL(page, location.origin).href, ...loaded]);
    for (const request of await cache.keys()) {
      if (!wanted.has(request.url)) await cache.delete(request);
    }
    const known = new Set((await cache.keys()).map(({ url }) => url));
    // The page's address does not change with its content: it is kept anew each time.
    await cache.addAll([page, ...[...new Set(loaded)].filter((name) => !known.has(name))]);
    // What the reader turns to later loads more: suggestions, rarer dates.
    new PerformanceObserver((list) => {
      // To keep a file is to load it: each is taken once.
      const more = new Set(ownFiles(list.getEntries()).filter((name) => !wanted.has(name)));
      for (const name of more) wanted.add(name);
      void cache.addAll([...more]).catch(() => undefined);
    }).observe({ type: "resource" });
  } catch {
    // A full or forbidden store costs reading offline, not the search.
  }
}

/** Of what was loaded: the addresses of the files with a hash in their names. */
function ownFiles(loaded: PerformanceEntryList): string[] {
  return loaded
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && name.includes("/_assets/"));
}
