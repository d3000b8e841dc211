import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { call } from "../../../lib/base/call.ts";
import type { Refused } from "../../../lib/desk/api.ts";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import type { DeskEvents } from "./events.ts";
import { guard } from "./guard.ts";
import { pageDocument, pageHeaders, typeOf } from "./page.ts";
import { readBody } from "./read-body.ts";
import { ConflictError, Refusal } from "./refusal.ts";
import { refusalOfDisk } from "./refusal-of-disk.ts";

/** What one address answers: what it reads from the address, or what was sent; the answer becomes JSON. */
export interface Route {
  readonly get?: (query: URLSearchParams) => unknown;
  readonly post?: (body: unknown) => unknown;
}

export interface DeskServerOptions {
  readonly port: number;
  readonly token: string;
  /** The page's script, style sheet and faces, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly routes: Readonly<Record<string, Route>>;
  readonly events: DeskEvents;
}

/**
 * Serves the desk on the loopback address, and nowhere else.
 * @throws {Error} when the port is taken
 */
export async function startDeskServer(options: DeskServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      // Whoever asked has gone, in the middle of what was sent: nobody hears an answer.
      if (response.destroyed) return;
      refuse(response, error);
    });
  });
  // Nobody on this machine is slow; what hangs is no page of the desk.
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      const advice = `Port ${options.port} is taken; choose another: PORT=4800 ${call("desk")}.`;
      reject(taken ? new Error(advice) : error);
    });
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { port, token, files, routes, events }: DeskServerOptions,
): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const base = `http://127.0.0.1:${port}`;
  if (!URL.canParse(request.url ?? "/", base)) throw new Refusal(404, deskRefusals.notHere);
  const url = new URL(request.url ?? "/", base);
  const file = files.get(url.pathname.slice(1));
  const isPublic = file !== undefined && request.method === "GET";
  // The page's own script holds nothing of the archive, and browsers ask for it without a token.
  guard(request, url, isPublic ? null : token, port);
  if (isPublic) {
    response.setHeader("content-type", typeOf(url.pathname));
    response.end(file);
    return;
  }
  if (url.pathname === "/") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageDocument);
    return;
  }
  if (url.pathname === "/api/events") {
    events.listen(response);
    return;
  }
  const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
  if (route === undefined) throw new Refusal(404, deskRefusals.notHere);
  if (request.method === "GET" && route.get) json(response, 200, await route.get(url.searchParams));
  else if (request.method === "POST" && route.post)
    json(response, 200, await route.post(await readBody(request)));
  else throw new Refusal(405, deskRefusals.method);
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof ConflictError) {
    json(response, 409, error.conflict);
    return;
  }
  const refusal = error instanceof Refusal ? error : refusalOfDisk(error);
  if (refusal === null) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  }
  const body: Refused = { error: refusal?.sentence ?? deskRefusals.broken };
  // What was sent and not read must not be taken for the next request.
  response.setHeader("connection", "close");
  json(response, refusal?.status ?? 500, body);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(value));
}
