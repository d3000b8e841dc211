import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";

/*
 * A process of its own: Next's server of the compiled routes, on a port of this machine that it tells its parent.
 * It ends with its parent.
 */
process.on("disconnect", () => process.exit());
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
// Its parent may have ended before anything listened.
if (!process.connected) process.exit();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  void handle(request, response);
});
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
