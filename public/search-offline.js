// The service worker of the search page: once the reader has searched, the page opens without a network too.
// It controls the search pages only, and answers from what the page itself has kept (`keep-offline.ts`); what the
// questions need is kept by the search worker. Online nothing is answered from here but files whose names change
// with their content.
const kept = (pathname) => `sijill-search-page ${pathname}`;
const scope = new URL(self.registration.scope).pathname;

self.addEventListener("install", () => {
  void self.skipWaiting();
});
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

/** The page from the network, and the kept one where there is none. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    const cache = await caches.open(kept(scope));
    return (await cache.match(scope)) ?? Response.error();
  }
}

async function asset(request) {
  const cache = await caches.open(kept(scope));
  return (await cache.match(request)) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname === scope) event.respondWith(page(request));
  else if (pathname.includes("/_assets/")) event.respondWith(asset(request));
});
