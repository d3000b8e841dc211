import { scriptUrl } from "../reader/trusted.ts";

/*
 * Loaded by every page once it stands: pages that were opened, and what they load, can then be read without a network. What
 * this page loads without its first service worker, that one is told of. A browser without service workers, a
 * page from a disk or over an open line keeps nothing.
 */
const workers = "serviceWorker" in navigator ? navigator.serviceWorker : null;

async function keep(container: ServiceWorkerContainer): Promise<void> {
  const isFirst = container.controller === null;
  await container.register(scriptUrl(new URL("../sw.js", import.meta.url).pathname));
  const { active } = await container.ready;
  if (!isFirst) return;
  active?.postMessage([location.href]);
  new PerformanceObserver((list) => {
    const missed = (list.getEntries() as PerformanceResourceTiming[]).filter(
      ({ workerStart }) => workerStart === 0,
    );
    if (missed.length > 0) active?.postMessage(missed.map(({ name }) => name));
  }).observe({ type: "resource", buffered: true });
}

if (workers !== null && /^http/.test(location.protocol)) keep(workers).catch(() => undefined);
