import * as z from "zod";
import type { Result } from "../base/result.ts";
import { check } from "../schema/check.ts";
import { readYaml } from "../schema/read-yaml.ts";
import { day, mapping, text, type Value } from "../schema/values.ts";
import { authorityType } from "./authority.ts";

/** Name of the file in `content/authorities/`; among the records it is none. */
export const rejectedName = "rejected.yaml";

/** Names that the machine proposes and a person has found to be none, `content/authorities/rejected.yaml`. */
export const rejectedSchema = mapping({
  rejected: z
    .array(
      mapping({
        name: text.describe(
          "The name, as texts write it; other spellings of it count as the same.",
        ),
        type: authorityType.describe("What it was proposed as."),
        by: text.exactOptional().describe("Who rejected it."),
        date: day.exactOptional().describe("The day on which it was rejected."),
      }),
    )
    .default([])
    .describe("Names that are proposed no more."),
});

/** One rejected name. */
export type RejectedName = Value<typeof rejectedSchema>["rejected"][number];

/**
 * Reads `content/authorities/rejected.yaml`.
 * @returns the names, or one sentence for each thing that is wrong, without the file's name and the full stop.
 */
export function parseRejected(text: string): Result<readonly RejectedName[], readonly string[]> {
  const data = readYaml(text);
  const read = data.ok ? check(rejectedSchema, data.value) : data;
  return read.ok ? { ok: true, value: read.value.rejected } : read;
}
