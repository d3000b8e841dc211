import { STATUS_CODES } from "node:http";
import type { FastifyReply } from "fastify";

/** Why a question is not answered, to be told to whoever asked: a status, and one sentence. */
export class Refusal extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, sentence: string) {
    super(sentence);
    this.statusCode = statusCode;
  }
}

/** Seconds after which it is worth asking a busy server again. */
const pause = 2;

const sentences: Readonly<Record<number, string>> = {
  404: "There is nothing at this address; see /v1/search, /v1/complete, /health, /ready and /metrics.",
  429: "You have asked too often; wait as long as Retry-After says.",
  500: "The server failed; tell whoever runs it.",
  503: "The search cannot answer at this moment; ask again.",
};

/**
 * Answers with a problem in JSON (RFC 9457). Of an error that is no refusal nobody outside is told more than its kind: its
 * message may name what stands behind the server.
 */
export function sendProblem(reply: FastifyReply, error: unknown): FastifyReply {
  const said = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  const status = typeof said === "number" && said >= 400 && said < 600 ? said : 500;
  const isOwn = error instanceof Refusal || (status < 500 && status !== 429);
  const detail = isOwn ? (error as Error).message : (sentences[status] ?? sentences[500]);
  if ((status === 503 || status === 429) && !reply.hasHeader("Retry-After"))
    void reply.header("Retry-After", pause);
  return reply
    .code(status)
    .header("Cache-Control", "no-store")
    .type("application/problem+json; charset=utf-8")
    .send(
      JSON.stringify({ type: "about:blank", title: STATUS_CODES[status] ?? "", status, detail }),
    );
}

/** What is said of an address where nothing is. */
export const nothingHere = (): Refusal => new Refusal(404, sentences[404] ?? "");
