import path from "node:path";
import type { Inventory } from "./inventory.ts";

/** A part of the inventory: a file with a line of JSON for each thing. */
export interface InventoryPart {
  readonly count: number;
  readonly hash: string;
}

/** The file that is read first, and written last. */
export interface InventoryHead extends Pick<Inventory, "description" | "problems"> {
  readonly parts: Readonly<Record<string, InventoryPart>>;
}

/** Beside the head. */
export function partsFolder(head: string): string {
  return path.join(/* turbopackIgnore: true */ path.dirname(head), "inventory");
}

export function partFile(name: string, { hash }: InventoryPart): string {
  return `${name}-${hash}.jsonl`;
}

/** The file that says where each line of a part begins, and where the last ends: as 64-bit floating point numbers. */
export function offsetsOf(part: string): string {
  return `${part}.offsets`;
}
