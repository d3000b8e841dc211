import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import etag from "@fastify/etag";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import { addMetrics } from "./metrics.ts";
import { nothingHere, Refusal, sendProblem } from "./problem.ts";
import { addSearchRoutes } from "./search-routes.ts";
import type { ServedEngine } from "./served-engine.ts";
import { Turns } from "./turns.ts";

/** What a search server is told. */
export interface ServerOptions {
  /** Origins whose pages may ask, such as `https://example.org`. */
  readonly origins: readonly string[];
  /** Questions that one client may ask in a minute. */
  readonly rate: number;
  /** Seconds that a question may take, its waiting included. */
  readonly seconds: number;
  /** Questions that are worked on at once, and that may wait besides. */
  readonly atOnce: number;
  readonly waiting: number;
  /** Addresses of the proxies in front, whose word for the client's address counts. */
  readonly trustProxy: readonly string[];
  /** Tells whoever runs it one line. */
  readonly say: (line: string) => void;
}

/** A reader's browser sends a small request at once, and takes its answer: who does neither holds a connection for nothing. */
const patience = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** For answers that are data, and never a page. */
const securityHeaders = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

/**
 * Makes the server that stands between readers' browsers and a search engine. It keeps no state but counters: as many
 * copies as one likes can stand beside each other. It writes no log of requests.
 * @returns not listening yet
 */
export async function searchServer(
  engine: ServedEngine,
  options: ServerOptions,
): Promise<FastifyInstance> {
  const turns = new Turns(options);
  const app = fastify({
    logger: false,
    http: patience,
    requestTimeout: 10_000,
    connectionTimeout: 60_000,
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    frameworkErrors: (error, _, reply) => {
      sendProblem(reply, error);
    },
  });
  app.setErrorHandler((error, _, reply) => sendProblem(reply, error));
  app.setNotFoundHandler((_, reply) => sendProblem(reply, nothingHere()));
  app.addHook("onRequest", (_, reply, done) => {
    void reply.headers(securityHeaders);
    done();
  });
  await app.register(cors, {
    origin: [...options.origins],
    methods: ["GET", "HEAD"],
    exposedHeaders: ["Retry-After"],
    maxAge: 86_400,
  });
  // Before a body is read: there is nothing that could be written here.
  app.addHook("onRequest", (request, reply, done) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) {
      done();
      return;
    }
    void reply.header("Allow", "GET, HEAD, OPTIONS").header("Connection", "close");
    done(new Refusal(405, "This server is only asked; use GET."));
  });
  await app.register(etag, { weak: true });
  await app.register(compress, {
    threshold: 1_024,
    encodings: ["br", "gzip"],
    // Left to itself it takes the best, which costs more than the answer.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  addMetrics(app, turns);
  app.get("/health", async (_, reply) =>
    reply.header("Cache-Control", "no-store").send({ status: "ok" }),
  );
  app.get("/ready", { handlerTimeout: options.seconds * 1000 }, async (_, reply) => {
    await engine.ready().catch(() => {
      throw new Refusal(503, "The search engine behind this server cannot be reached.");
    });
    return reply.header("Cache-Control", "no-store").send({ status: "ok" });
  });
  await app.register(
    async (asked) => {
      await asked.register(rateLimit, { max: options.rate, timeWindow: 60_000 });
      asked.addHook("onRoute", (route) => {
        route.handlerTimeout ??= options.seconds * 1000;
      });
      addSearchRoutes(asked, engine, turns, options.say);
    },
    { prefix: "/v1" },
  );
  return app;
}
