import * as z from "zod";
import type { Result } from "../base/result.ts";
import { edtf, mapping, text, type Value } from "../schema/values.ts";
import { readMarkdownFile } from "./markdown-file.ts";

/** How far the translation of one paragraph is: as a machine gave it, worked on by a person, or reviewed. */
export type ParagraphState = "machine" | "draft" | "reviewed";

/** The front matter of a translation, `content/translations/<id>/en.md`. */
export const translationSchema = mapping({
  id: text.describe("The article's id, which is also the name of this file's folder."),
  lang: z.literal("en").describe("The language of this text."),
  title: text.nullable().default(null).describe("The headline in English."),
  titleStatus: z
    .enum(["translated", "supplied", "none"])
    .describe(
      "Whether the headline translates one that the raw file states, was given by the archive, or is not there.",
    ),
  method: z
    .enum(["machine", "human", "machine-edited"])
    .describe("How the translation came to be; the page says so."),
  review: mapping({
    by: text.describe("Who reviewed it."),
    date: edtf.describe("When, as EDTF."),
  })
    .nullable()
    .default(null)
    .describe("The review of the translation; null while there is none."),
  rawSha256: text.describe(
    "SHA-256 of the raw file that it was made from: with another, the Arabic has changed since.",
  ),
});

/**
 * One English text of an article, written by people or on their behalf, never by the build. Paragraph n translates
 * paragraph n of the Arabic, and bears the same anchor.
 */
export type Translation = Value<typeof translationSchema> & {
  readonly paragraphs: readonly string[];
};

/** What a translation must agree with. */
export interface Translated {
  readonly id: string;
  /** Number of paragraphs of the Arabic article: paragraph n of one is paragraph n of the other. */
  readonly paragraphs: number;
}

/**
 * Reads `content/translations/<id>/en.md`.
 * @param text the whole file.
 * @param of the article; null when it is not known.
 * @returns the translation, or one sentence for each thing that is wrong, without the file's name and the full stop.
 */
export function parseTranslation(
  text: string,
  of: Translated | null,
): Result<Translation, readonly string[]> {
  const file = readMarkdownFile(text, translationSchema);
  if (!file.ok) return file;
  const { head, paragraphs } = file.value;
  const faults: string[] = [];
  if (of !== null && head.id !== of.id) {
    faults.push(`\`id\` is "${head.id}", and the folder is named ${of.id}; make them the same`);
  }
  if (of !== null && paragraphs.length !== of.paragraphs) {
    faults.push(
      `the translation has ${paragraphs.length} paragraphs and the Arabic text ${of.paragraphs}; make paragraph n translate paragraph n`,
    );
  }
  return faults.length === 0
    ? { ok: true, value: { ...head, paragraphs } }
    : { ok: false, error: faults };
}
