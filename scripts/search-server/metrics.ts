import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Turns } from "./turns.ts";

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts what is asked, by route and status, and how long it takes, for Prometheus at `/metrics`. Nothing of a question, and
 * nothing of who asked it, is in them.
 */
export function addMetrics(app: FastifyInstance, turns: Turns): void {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "sijill_search_requests_total",
    help: "Requests that were answered, by route and status.",
    labelNames: ["route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "sijill_search_request_seconds",
    help: "Time from a request to its answer.",
    labelNames: ["route"],
    buckets: seconds,
    registers,
  });
  new Gauge({
    name: "sijill_search_running",
    help: "Questions that are being worked on.",
    registers,
    collect() {
      this.set(turns.running);
    },
  });
  new Gauge({
    name: "sijill_search_waiting",
    help: "Questions that wait for their turn.",
    registers,
    collect() {
      this.set(turns.waiting);
    },
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    requests.inc({ route, status: reply.statusCode });
    durations.observe({ route }, reply.elapsedTime / 1000);
    done();
  });
  app.get("/metrics", async (_, reply) =>
    reply
      .header("Cache-Control", "no-store")
      .type(register.contentType)
      .send(await register.metrics()),
  );
}
