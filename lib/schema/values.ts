import * as z from "zod";
import { isCountryCode } from "../countries/country-name.ts";
import { precisionOf } from "../dates/edtf-bounds.ts";
import { isPlainDate, parseEdtf } from "../dates/edtf.ts";
import { addressOfContact } from "./contact-address.ts";

// The kinds of values that files of people hold. A message says what is wrong with a value and what to do: the
// sentence is `key` "value" message (see `check`).

/** The type of what a schema reads. */
export type Value<S extends z.ZodType> = DeepReadonly<z.output<S>>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A mapping with these keys and no others: a misspelt key must not be lost in silence. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    // The one place that knows the keys: `check` makes the sentence of them.
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join() : undefined),
  });
}

/** A text that is not blank, without the white space at its ends. */
export const text = z.string().trim().min(1, {
  error: "is empty; write a text, or take the key out",
  abort: true,
});

/**
 * Control and direction characters, which would turn a page's title around and which a person cannot see, and what no
 * feed can hold: halves of characters, and what Unicode keeps from being one.
 */
const hidden =
  /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** Whether nothing of a text is seen: blanks, and characters of no width. */
const isBlank = (value: string): boolean =>
  value.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trim() === "";

const hiddenSign = {
  error: "has a line break or a control character that nobody sees; remove it",
};

/** A text of one line, in which nothing is hidden. */
export const line = z
  .string()
  .refine((value) => !isBlank(value), {
    error: "is empty; write null where there is none",
    abort: true,
  })
  .refine((value) => !hidden.test(value), hiddenSign);

/** One text in each language. */
export const localizedText = mapping({
  ar: text.describe("In Arabic."),
  en: text.describe("In English."),
});

const nameOfThing = text
  .refine((value) => !isBlank(value), { error: "has no character that is seen; write a name" })
  .refine((value) => !hidden.test(value), hiddenSign);

/** Who decided something, as the person wants to be named. */
export const personName = nameOfThing;

/** One name in each language, of one line, in which nothing is hidden. */
export const localizedName = mapping({
  ar: nameOfThing.describe("In Arabic."),
  en: nameOfThing.describe("In English."),
});

/** A name of one line in Arabic, and in English where there is one. */
export const arabicName = mapping({
  ar: nameOfThing.describe("In Arabic."),
  en: nameOfThing
    .exactOptional()
    .describe("In English; without it, English pages show the Arabic."),
});

const noParagraph = {
  error: "has no paragraph; write one, or take the text out in both languages",
};

/** Paragraphs of text in each language, as many as there are. */
export const localizedParagraphs = mapping({
  ar: z.array(text).min(1, noParagraph).describe("In Arabic."),
  en: z.array(text).min(1, noParagraph).describe("In English."),
});

/** Where somebody can be written to: an e-mail address, or the address of a page. */
export const contact = z
  .string()
  .refine((value) => addressOfContact(value) !== null, {
    error:
      'is neither an e-mail address nor the address of a page; write one such as "archive@example.org" or "https://example.org/contact"',
  })
  .meta({ title: "e-mail or web address" });

/** A list of texts, none of them twice there; empty where the key is not. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .superRefine((items, context) => {
      const before = new Set<string>();
      const twice = items.find((entry) => before.size === before.add(entry).size);
      if (twice === undefined) return;
      context.addIssue({ code: "custom", message: `has "${twice}" twice; remove one` });
    })
    .default([]);
}

/** ISO 3166-1 alpha-2 in capitals. */
export const countryCode = z
  .string()
  .refine(isCountryCode, { error: 'is not a two-letter ISO 3166 code; write one such as "TN"' })
  .meta({ title: "country code", pattern: "^[A-Z]{2}$" });

/** A date at the precision that is known, in EDTF (ISO 8601-2). */
export const edtf = z
  .string()
  .refine((value) => parseEdtf(value) !== null, {
    error: 'is not an EDTF date; write one such as "2022-04-01", "2022-04", "2023~" or "2020/.."',
  })
  .meta({ title: "date" });

/** A whole day in EDTF. */
export const day = z
  .string()
  .refine((value) => parseEdtf(value) !== null && precisionOf(value) === "day", {
    error: 'is not a day; write one such as "2026-11-21"',
  })
  .meta({ title: "day" });

/** A year, month or day. */
export const calendarDate = z
  .string()
  .refine((value) => parseEdtf(value) !== null && isPlainDate(value), {
    error: 'is not a year, month or day; write one such as "2026-11-21"',
  })
  .meta({ title: "year, month or day" });

const domain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/;

/** Who may give out `tag:` URIs: a domain name, or an e-mail address (RFC 4151, 2.1). */
export const tagAuthority = z
  .string()
  .refine((value) => domain.test(value.replace(/^[\w.-]+@/, "")), {
    error:
      'is neither a domain name nor an e-mail address in small letters; write one such as "example.org"',
  })
  .meta({ title: "domain or e-mail address" });

/** Who decided what, and when: written by the desk, or by hand, oldest first. */
export const changes = z
  .array(
    mapping({
      by: personName.describe("Who decided, as the person wants to be named: it is published."),
      date: day.describe("The day of the decision."),
      keys: listOf(text).describe("The keys of this file that were decided."),
      was: z
        .record(z.string(), z.string().nullable())
        .exactOptional()
        .describe(
          "What they said before, by key, and paragraphs by number; null where there was nothing. Of articles, the page of the raw text shows it as history.",
        ),
    }),
  )
  .exactOptional();

/** One decision of a person, as the file that it changed tells it. */
export type Change = NonNullable<Value<typeof changes>>[number];
