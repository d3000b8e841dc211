import type { Conflict, Refused } from "@/lib/desk/api.ts";
import type { Localized } from "@/lib/locale/locale.ts";

/** Why the server gave no answer, or none that was asked for. */
export type Failure =
  | { readonly kind: "conflict"; readonly conflict: Conflict }
  | { readonly kind: "refused"; readonly error: Localized<string> }
  /** Nobody answered: the desk was closed, or the answer was no JSON. */
  | { readonly kind: "lost" };

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Asks the desk's server and writes by it; both promises always keep. */
export interface Client {
  readonly get: <T>(path: string) => Promise<Answer<T>>;
  readonly post: <T>(path: string, body: object) => Promise<Answer<T>>;
  /** Calls back with each event of the server (`DeskEvent`), and when it can be reached or not; returns what ends it. */
  readonly listen: (on: () => void, connected: (is: boolean) => void) => () => void;
}

/** The client of a page that was opened with a token. */
export function createClient(token: string): Client {
  async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    try {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const response = await fetch(path, { ...init, headers });
      const body: unknown = await response.json();
      if (response.ok) return { ok: true, value: body as T };
      return { ok: false, failure: failureOf(response.status, body) };
    } catch {
      return { ok: false, failure: { kind: "lost" } };
    }
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, body) => ask(path, { method: "POST", body: JSON.stringify(body) }),
    listen: (on, connected) => {
      const events = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
      events.onmessage = () => on();
      events.onopen = () => connected(true);
      events.onerror = () => connected(false);
      return () => events.close();
    },
  };
}

function failureOf(status: number, body: unknown): Failure {
  if (status === 409 && typeof body === "object" && body !== null && "theirs" in body) {
    return { kind: "conflict", conflict: body as Conflict };
  }
  if (typeof body === "object" && body !== null && "error" in body) {
    return { kind: "refused", error: (body as Refused).error };
  }
  return { kind: "lost" };
}
