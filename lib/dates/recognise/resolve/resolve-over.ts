import type { Context, Resolved } from "./context.ts";
import { overReference, type Period } from "./over-reference.ts";

/** `overReference` with the flag that tells of a value cut down to the reference's own precision. */
export function resolveOver(context: Context, rule: (day: number) => Period): Resolved {
  const { edtf, limited } = overReference(context.reference, rule);
  return { edtf, flags: limited ? ["limited-by-reference"] : [] };
}
