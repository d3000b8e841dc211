import { KeptAnswers } from "./kept-answers.ts";
import { kindOf, scopeOf } from "./kept-files.ts";

/** What of a service worker's own scope is used here (W3C Service Workers); the types of browsers' pages lack it. */
interface Extendable extends Event {
  waitUntil(job: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  readonly data: readonly string[];
}
interface ServiceScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: Told) => void): void;
}

const service = globalThis as unknown as ServiceScope;
const scope = scopeOf(location.href);
const answers = new KeptAnswers(scope);

// It holds nothing of a build: a newer one may take over at any time.
service.addEventListener("install", (event) => {
  event.waitUntil(service.skipWaiting());
});
service.addEventListener("activate", (event) => {
  event.waitUntil(service.clients.claim());
});
service.addEventListener("message", (event) => {
  event.waitUntil(answers.keep(event.data));
});

service.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const found = origin === location.origin ? kindOf(pathname, scope) : null;
  if (request.method !== "GET" || found === null) return;
  if (found.kind === "asset") event.respondWith(answers.asset(request));
  else if (found.kind === "data") event.respondWith(answers.data(request, found.file));
  else if (request.mode === "navigate") {
    event.respondWith(
      answers.page(request, (job) => {
        event.waitUntil(job);
      }),
    );
  }
});
