import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "./refusal.ts";

/**
 * Refuses what does not come from the desk's own page. The name under which the server was asked must be this machine's
 * (or a foreign name that was made to lead here could read answers: DNS rebinding); what is asked must bear the token; and
 * a browser that says from where it asks must say: from here.
 * @param token null where nothing of the archive is asked for.
 * @param port on which the server listens.
 * @throws Refusal
 */
export function guard(
  request: IncomingMessage,
  url: URL,
  token: string | null,
  port: number,
): void {
  const { host = "", origin, authorization = "" } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    throw new Refusal(403, deskRefusals.host);
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Refusal(403, deskRefusals.origin);
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new Refusal(403, deskRefusals.origin);
  if (request.method === "POST" && origin === undefined && site === undefined)
    throw new Refusal(403, deskRefusals.origin);
  if (token === null) return;
  const inHeader = /^Bearer (.+)$/u.exec(authorization)?.[1];
  // Where a browser sends no headers of its own; what writes is never asked so.
  const inAddress = request.method === "GET" ? url.searchParams.get("token") : null;
  if (!same(inHeader ?? inAddress ?? "", token)) throw new Refusal(401, deskRefusals.token);
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
