import type { OutletLabel } from "@/lib/archive/ask/views.ts";

/** The anchor under which a list has the articles of a paper, or those of none. */
export function outletAnchor(outlet: OutletLabel | null): string {
  return `of-${outlet?.id ?? "unknown"}`;
}
