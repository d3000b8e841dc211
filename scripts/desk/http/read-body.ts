import type { IncomingMessage } from "node:http";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "./refusal.ts";

/** More than the longest translation that anybody writes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Reads what was sent, as JSON.
 * @throws Refusal for anything else, and for more than 4 MiB.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/u.test(request.headers["content-type"] ?? ""))
    throw new Refusal(415, deskRefusals.notJson);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Refusal(413, deskRefusals.tooLarge);
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return JSON.parse(text, wholeCharacters) as unknown;
  } catch {
    throw new Refusal(400, deskRefusals.notJson);
  }
}

/** Half of a character cannot be written into a file: what stands there would be another text than the one that was sent. */
function wholeCharacters(_key: string, value: unknown): unknown {
  if (typeof value === "string" && /\p{Surrogate}/u.test(value))
    throw new Error("half a character");
  return value;
}
