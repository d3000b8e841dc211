import type { QueuePlace } from "../state/route.ts";

/** Where the server gives one page of a list. */
export function queuePath({ kind, outlet, year, page }: QueuePlace): string {
  return `/api/queue?${new URLSearchParams({ kind, outlet, year, page: String(page) }).toString()}`;
}
