import type * as z from "zod";
import { deskRefusals } from "../../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "../http/refusal.ts";

/**
 * What was sent, if it is what the page sends.
 * @throws Refusal otherwise.
 */
export function sent<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (!read.success) throw new Refusal(400, deskRefusals.notJson);
  return read.data;
}
