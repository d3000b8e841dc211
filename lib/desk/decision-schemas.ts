import * as z from "zod";
import { authorityType } from "../authorities/authority.ts";
import type { ArticleDecision, NameDecision, TranslationDecision } from "./api.ts";

// What the desk's page may send. A body that is not so was not sent by it, and is refused as a whole.

const id = z.string().regex(/^[\w-]{1,100}$/u);
const version = z.string().regex(/^(?:[0-9a-f]{64})?$/u);
const state = z.enum(["machine", "draft", "reviewed"]);
const short = z.string().trim().min(1).max(1000);

const field = z.enum(["title", "date", "countries", "credit", "author", "source", "dateline"]);

/** `POST /api/article` */
export const articleDecisionSchema: z.ZodType<ArticleDecision> = z.strictObject({
  id,
  version,
  decisions: z
    .array(
      z.discriminatedUnion("action", [
        z.strictObject({ field, action: z.literal("accept") }),
        z.strictObject({ field, action: z.literal("correct"), value: short }),
        z.strictObject({ field, action: z.literal("clear"), value: short.exactOptional() }),
        z.strictObject({ field, action: z.literal("reset") }),
      ]),
    )
    .max(50),
  note: z
    .strictObject({
      ar: z.string().max(5000).exactOptional(),
      en: z.string().max(5000).exactOptional(),
    })
    .exactOptional(),
});

const key = z.string().min(1).max(500);

/** `POST /api/names` */
export const nameDecisionSchema: z.ZodType<NameDecision> = z.discriminatedUnion("action", [
  z.strictObject({
    action: z.literal("accept"),
    key: key.nullable(),
    type: authorityType,
    name: short,
    english: z
      .strictObject({
        text: short,
        from: z.enum(["starter", "record", "parts", "romanised", "person"]),
      })
      .nullable(),
    country: z.string().exactOptional(),
  }),
  z.strictObject({
    action: z.literal("merge"),
    key,
    into: z.union([z.strictObject({ record: id }), z.strictObject({ key })]),
  }),
  z.strictObject({ action: z.literal("reject"), key }),
  z.strictObject({ action: z.literal("reopen"), key }),
]);

/** `POST /api/translation` */
export const translationDecisionSchema: z.ZodType<TranslationDecision> = z.strictObject({
  id,
  version,
  title: z.string().max(1000).nullable().exactOptional(),
  titleState: state.exactOptional(),
  paragraphs: z
    .array(
      z.strictObject({
        n: z.int().min(1).max(100_000),
        en: z.string().max(100_000).nullable(),
        state,
      }),
    )
    .max(5000),
});
