import type { Outlet, OutletKind } from "../outlets/outlet.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";
import { namedOutlets } from "./named-outlets.ts";
import { mayBeTold } from "./outlet-cues.ts";

/** Local media speak of themselves so; what an agency or a television channel was told is news everywhere. */
const local: ReadonlySet<OutletKind | null> = new Set<OutletKind | null>([
  "newspaper",
  "radio",
  "website",
  null,
]);

/**
 * Finds the paper, station or site that a text names as the one it was told to: its own outlet, as a rule.
 * @param text a whole article.
 * @returns null where it names none that the table knows, or several.
 */
export function toldOutlet(text: string, outlets: OutletTable): Outlet | null {
  const found = new Map<string, Outlet>();
  let read = 0;
  for (const { outlet, told, start, end } of namedOutlets(text, outlets, mayBeTold)) {
    // «القدس» in «القدس العربي» is another paper.
    if (!told || outlet === null || start < read) continue;
    read = end;
    if (local.has(outlet.kind)) found.set(outlet.id, outlet);
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? (only ?? null) : null;
}
