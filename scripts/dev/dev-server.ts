import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import next from "next";
import sirv from "sirv";
import type { Settings } from "../set-up/settings.ts";
import { devFolder } from "./refresh.ts";

/** Where an open page hears that it has changed; `app/_answer/html-response.ts` listens. */
const changesPath = "/_dev/changes";

/** A server of pages as their sources are now. */
export interface DevServer {
  /** Has every open page load again. */
  reload(): void;
}

/**
 * Serves the site from its sources: pages by Next's development server, and beside them what the islands load. One
 * address more tells open pages that something has changed.
 * @param host the one address to listen on; all of this machine without one.
 * @throws {Error} when the port is taken
 */
export async function startDevServer(
  settings: Settings,
  port: number,
  host?: string,
): Promise<DevServer> {
  const { root, cacheDir, basePath } = settings;
  process.env["SIJILL_RELOADS"] = "1";
  // A package has its routes compiled, and nobody changes its code.
  const dev = process.env["SIJILL_PACKAGED"] === undefined;
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const files = sirv(path.join(cacheDir, devFolder, "out"), { dev: true });
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (basePath !== "" && !url.startsWith(`${basePath}/`)) {
      response.writeHead(308, { Location: `${basePath}/` }).end();
      return;
    }
    request.url = url.slice(basePath.length);
    if (request.url === changesPath) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
      response.write(": open\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
      return;
    }
    files(request, response, () => {
      void handle(request, response);
    });
  });
  await listen(server, port, host);
  return {
    reload() {
      for (const response of open) response.write("data: changed\n\n");
    },
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
