import type { EventKind } from "../events/event-kind.ts";

/** What a timeline knows: publications, which are counted, and what texts and records tell, which is listed. */
export type TimelineKind = "publication" | EventKind;

/** Whether an event is listed without being asked for: what happened, and what was planned. */
export function isShown({ kind }: { readonly kind: TimelineKind }): boolean {
  return kind === "happening" || kind === "planned";
}
