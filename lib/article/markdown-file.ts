import type * as z from "zod";
import type { Result } from "../base/result.ts";
import { check, withoutNulls } from "../schema/check.ts";
import { readFrontMatter } from "../schema/front-matter.ts";
import type { Value } from "../schema/values.ts";

type Titled = z.ZodType<{ title: string | null; titleStatus: string }>;

/**
 * Reads a Markdown file of one text, in either language.
 * @param schema of its front matter; there, null says no more than a missing key.
 * @param readBody reads the Markdown below it into paragraphs; throws half a sentence.
 * @returns front matter and paragraphs, or one sentence for each thing that is wrong, without the file's name and
 *   the full stop.
 */
export function readMarkdownFile<S extends Titled, P>(
  text: string,
  schema: S,
  readBody: (markdown: string) => readonly P[],
): Result<{ readonly head: Value<S>; readonly paragraphs: readonly P[] }, readonly string[]> {
  const file = readFrontMatter(text);
  if (!file.ok) return { ok: false, error: [file.error] };
  const head = check(schema, withoutNulls(file.value.data));
  const faults = head.ok ? titleFaults(head.value) : [...head.error];
  let paragraphs: readonly P[] = [];
  try {
    paragraphs = readBody(file.value.body);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return head.ok && faults.length === 0
    ? { ok: true, value: { head: head.value, paragraphs } }
    : { ok: false, error: faults };
}

function titleFaults({ title, titleStatus }: z.output<Titled>): string[] {
  if ((title === null) === (titleStatus === "none")) return [];
  return [
    title === null
      ? `\`title\` is missing, and \`titleStatus\` is ${titleStatus}; write the title, or none as its status`
      : "`title` is there, and `titleStatus` says that there is none; remove one of the two",
  ];
}
