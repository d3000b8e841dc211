import { openIndex } from "../../lib/search/engine.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { ServedEngine } from "../../scripts/search-server/served-engine.ts";
import { searchServer, type ServerOptions } from "../../scripts/search-server/search-server.ts";
import { twoArticles } from "../search/two-articles.ts";

/** An engine over the two articles of the first archive, in memory. */
export async function twoArticleEngine(): Promise<ServedEngine> {
  const files = await buildIndex(twoArticles);
  const engine = await openIndex((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(name));
  });
  return { ...engine, ready: () => Promise.resolve() };
}

/** A server with limits that no test reaches unless it sets them. */
export function serverOver(engine: ServedEngine, options: Partial<ServerOptions> = {}) {
  return searchServer(engine, {
    origins: ["https://archive.example"],
    rate: 100_000,
    seconds: 5,
    atOnce: 32,
    waiting: 256,
    trustProxy: [],
    say: () => undefined,
    ...options,
  });
}
