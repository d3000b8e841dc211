import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";

/*
 * A process of its own: Next's server of the compiled routes, on a port of this machine that it tells its parent.
 * It ends with its parent.
 */
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  void handle(request, response);
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on("disconnect", () => process.exit());
