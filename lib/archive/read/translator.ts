import * as z from "zod";
import { mapping, text, type Value } from "../../schema/values.ts";

/** A whole number in a range. */
const count = (least: number, most: number, usual: number) => {
  const wrong = { error: `is not a number from ${least} to ${most}; write one such as ${usual}` };
  return z.int().min(least, wrong).max(most, wrong).default(usual);
};

/** The machine that `npm run translate -- --machine` asks: a command of this computer, or a server. */
export const translatorSchema = mapping({
  name: text.describe(
    "What it is called, with its version: each page that shows its words names it.",
  ),
  server: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, {
      error: 'is not the address of a server; write one such as "http://localhost:5000"',
    })
    .exactOptional()
    .describe(
      "The address of a server that speaks LibreTranslate's API, without `/translate` at its end.",
    ),
  key: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, {
      error:
        'is not the name of an environment variable; write one such as "LIBRETRANSLATE_API_KEY", and never the key itself',
    })
    .exactOptional()
    .describe(
      "The environment variable that holds the server's key; the key itself has no place in the file.",
    ),
  command: z
    .array(z.string())
    .min(1, { error: "names no program; write its name, then its arguments" })
    .exactOptional()
    .describe("Or a program of this computer and its arguments, run in the content folder."),
  requests: count(1, 32, 2).describe("How many requests a server is asked at a time."),
  characters: count(200, 100_000, 2000).describe(
    "The most characters of one request; a longer paragraph is cut between sentences.",
  ),
  seconds: count(1, 3600, 120).describe("How long an answer may take."),
}).superRefine(({ server, command }, context) => {
  if ((server === undefined) !== (command === undefined)) return;
  const message = "needs one of `server` and `command`; write the one that translates";
  context.addIssue({ code: "custom", message });
});

/** The machine that translates for an archive. */
export type TranslatorSettings = Value<typeof translatorSchema>;
