import type * as z from "zod";
import type { Result } from "../base/result.ts";
import { nearest } from "./nearest.ts";
import type { Value } from "./values.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks what a person wrote against a schema.
 * @param name what to call the value as a whole; keys inside it are named by themselves.
 * @returns the value, or one sentence for each thing that is wrong: which key, what is wrong and what to do. The
 *   sentences lack the file's name and the full stop.
 */
export function check<S extends z.ZodType>(
  schema: S,
  data: unknown,
  name = "the file",
): Result<Value<S>, readonly string[]> {
  const read = schema.safeParse(data, { reportInput: true });
  if (read.success) return { ok: true, value: read.data as Value<S> };
  const { issues } = read.error;
  const sentences = issues
    .slice(0, mostTold)
    .flatMap((issue) => sentencesOf(issue, issue.path, name));
  const more = issues.length - mostTold;
  if (more > 0) sentences.push(`${more} more values are wrong; mend those told of first`);
  return { ok: false, error: [...new Set(sentences)] };
}

/** So many faults of one kind are told of a file; whoever reads more of them has not begun to mend. */
const mostTold = 50;

/** The data without keys that have no value, for files in which null says no more than a missing key. */
export function withoutNulls(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutNulls(value)]));
}

function sentencesOf(issue: Issue, path: Issue["path"], name: string): readonly string[] {
  // An entry of a list of texts is told by its value; its number would say little.
  const plain = typeof issue.input === "string" && typeof path.at(-1) === "number";
  const keys = plain ? path.slice(0, -1) : path;
  const key = keys.length === 0 ? name : `\`${keys.join(".")}\``;
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = issue.message.split(",");
      const more = issue.keys.length - mostTold;
      const told = issue.keys.slice(0, mostTold).map((unknown) => {
        const near = nearest(unknown, known);
        const advice =
          near === null
            ? `remove it, or use one of ${known.join(", ")}`
            : `perhaps \`${[...keys, near].join(".")}\` is meant`;
        return `\`${[...keys, unknown].join(".")}\` is not known here; ${advice}`;
      });
      return more > 0 ? [...told, `${more} more keys are not known here; remove them`] : told;
    }
    case "invalid_type":
      return [
        issue.input === undefined || issue.input === null
          ? `${key} is missing; write ${wanted(issue.expected)}`
          : `${key} must be ${wanted(issue.expected)}, not ${shown(issue.input)}`,
      ];
    case "invalid_value": {
      const values = issue.values.map(String);
      const must = `must be ${values.length > 1 ? "one of " : ""}${values.join(", ")}`;
      if (issue.input === undefined || issue.input === null)
        return [`${key} is missing; it ${must}`];
      const near = typeof issue.input === "string" ? nearest(issue.input, values) : null;
      const advice = near === null ? "" : `; perhaps "${near}" is meant`;
      return [`${key} ${must}, not ${shown(issue.input)}${advice}`];
    }
    case "invalid_union": {
      // What is wrong with the value as the form that it has; when it has none of them, the schema says which there are.
      const form = issue.errors.find(([first]) => first && first.path.length > 0);
      if (form === undefined) return [`${key} ${issue.message}`];
      return form.flatMap((inner) => sentencesOf(inner, [...path, ...inner.path], name));
    }
    default: {
      const said = typeof issue.input === "string" && issue.input.trim() !== "";
      return [`${key} ${said ? `${shown(issue.input)} ` : ""}${issue.message}`];
    }
  }
}

function wanted(expected: string): string {
  if (expected === "array") return "a list";
  if (expected === "boolean") return "true or false without quotation marks";
  if (expected === "int" || expected === "number") return "a whole number without quotation marks";
  return expected === "object" ? "a mapping of keys to values" : "a text in quotation marks";
}

/** Signs that nobody sees, or that turn the sentence around in which they are shown. */
const unseen = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;

/** A value of YAML as JSON, which is near to how it stands in the file; cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value).replace(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
