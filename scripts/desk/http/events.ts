import type { ServerResponse } from "node:http";
import type { DeskEvent } from "../../../lib/desk/api.ts";

/** Proxies and browsers let go of a line on which nothing is said. */
const signOfLife = 25_000;

/** The open pages, which are told what has changed. */
export interface DeskEvents {
  readonly listen: (response: ServerResponse) => void;
  readonly tell: (event: DeskEvent) => void;
  readonly close: () => void;
}

/** Server-sent events. */
export function deskEvents(): DeskEvents {
  const open = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const response of open) response.write(": here\n\n");
  }, signOfLife);
  timer.unref();
  return {
    listen(response) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(": open\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
    },
    tell(event) {
      for (const response of open) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      clearInterval(timer);
      for (const response of open) response.end();
    },
  };
}
