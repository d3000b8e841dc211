import * as z from "zod";
import type { singleParameters } from "../../components/search/server/question-address.ts";
import {
  flagParameters,
  lastPage,
  manyParameters,
} from "../../components/search/server/question-address.ts";
import { check } from "../../lib/schema/check.ts";
import { mapping } from "../../lib/schema/values.ts";
import { longestQuery } from "../../lib/search/types.ts";
import { Refusal } from "./problem.ts";

/** Most values of one parameter, and characters of one. */
const mostValues = 20;
const longestValue = 200;

/** A parameter that is given once, whose value is as `form` says. */
const once = (form: z.ZodType<string>) =>
  z.array(form).max(1, { error: "is given more than once; give it once" }).optional();

const text = z.string().max(longestQuery, {
  error: `is too long; ask with at most ${longestQuery} characters`,
});
const year = z.string().regex(/^\d{4}$/, { error: "is no year; write four digits, such as 2022" });

const singles = {
  q: text,
  from: year,
  to: year,
  sort: z.enum(["relevance", "date"]),
  page: z.string().refine((value) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= lastPage, {
    error: `is no page that is answered; write a number from 1 to ${lastPage}, or narrow the search`,
  }),
} as const satisfies Record<(typeof singleParameters)[number], z.ZodType<string>>;

const values = z
  .array(
    z.string().max(longestValue, {
      error: `is too long; a value has at most ${longestValue} characters`,
    }),
  )
  .max(mostValues, { error: `has too many values; give at most ${mostValues}` })
  .optional();

const question = mapping({
  ...Object.fromEntries(Object.entries(singles).map(([name, form]) => [name, once(form)])),
  ...Object.fromEntries(manyParameters.map((name) => [name, values])),
  ...Object.fromEntries(flagParameters.map((name) => [name, once(z.enum(["0", "1"]))])),
});

const beginning = mapping({ q: z.array(text).length(1, { error: "is to be given once" }) });

/**
 * Refuses a question that is none of ours, before any engine sees it.
 * @param parameters as they stand in the address
 * @throws {Refusal} 400, with one sentence of the first thing that is wrong
 */
export function checkQuestion(parameters: URLSearchParams): void {
  refuse(question, parameters);
}

/** The same for what is to be completed. */
export function checkBeginning(parameters: URLSearchParams): void {
  refuse(beginning, parameters);
}

function refuse(schema: z.ZodType, parameters: URLSearchParams): void {
  const names = [...new Set(parameters.keys())];
  const data = Object.fromEntries(names.map((name) => [name, parameters.getAll(name)]));
  const read = check(schema, data, "the address");
  if (!read.ok) throw new Refusal(400, `${read.error[0] ?? "The question cannot be read"}.`);
}
