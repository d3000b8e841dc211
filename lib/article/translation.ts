import * as z from "zod";
import type { Result } from "../base/result.ts";
import { writeFrontMatter } from "../schema/front-matter.ts";
import { type Change, changes, edtf, mapping, text, type Value } from "../schema/values.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import type { ParagraphState } from "./paragraph-states.ts";
import { readStates, statesSchema, writeStates } from "./states-in-file.ts";
import { notTranslated, readTranslatedBody, writeTranslatedBody } from "./translated-body.ts";

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
  engine: text
    .nullable()
    .default(null)
    .describe("The machine that translated it, by its name and version; pages name it."),
  review: mapping({
    by: text.describe("Who reviewed it."),
    date: edtf.describe("When, as EDTF."),
  })
    .nullable()
    .default(null)
    .describe("The review of the translation; null while there is none."),
  states: statesSchema
    .optional()
    .describe(
      'Paragraphs, by number, and the headline (`"title"`) that are not as far as the file as a whole: that is reviewed where there is a `review`, else as the machine gave it where `method` says so, else a draft.',
    ),
  rawSha256: text.describe(
    "SHA-256 of the raw file that it was made from: with another, the Arabic has changed since.",
  ),
  changes: changes.describe(
    "Who changed what (`title`, `paragraphs`), and when; the desk adds to it, and the article's page shows it.",
  ),
});

/**
 * One English text of an article, written by people or on their behalf, never by the build. Paragraph n translates
 * paragraph n of the Arabic, and bears the same anchor. A headline alone is a translation too.
 */
export type Translation = Omit<Value<typeof translationSchema>, "states" | "changes"> & {
  /** Null where the headline is not translated. */
  readonly titleState: ParagraphState | null;
  /** Null where a paragraph is not translated yet. */
  readonly paragraphs: readonly (string | null)[];
  /** As many as `paragraphs`, and null where these are. */
  readonly states: readonly (ParagraphState | null)[];
  readonly changes: readonly Change[];
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
  const file = readMarkdownFile(text, translationSchema, readTranslatedBody);
  if (!file.ok) return file;
  const { states, changes = [], ...head } = file.value.head;
  const { title } = head;
  const paragraphs = withMissing(file.value.paragraphs, of);
  const faults: string[] = [];
  if (of !== null && head.id !== of.id) {
    faults.push(`\`id\` is "${head.id}", and the folder is named ${of.id}; make them the same`);
  }
  if (of !== null && paragraphs.length !== of.paragraphs) {
    faults.push(
      `the translation has ${paragraphs.length} paragraphs and the Arabic text ${of.paragraphs}; make paragraph n translate paragraph n, and write ${notTranslated} in place of one that is not translated yet`,
    );
  }
  if (title === null && !paragraphs.some((paragraph) => paragraph !== null)) {
    faults.push("neither a headline nor a paragraph is translated; write one, or remove the file");
  }
  if (faults.length > 0) return { ok: false, error: faults };
  const none = { machine: [], draft: [], reviewed: [] };
  const read = readStates(states ?? none, usualState(head), { title, paragraphs });
  if (!read.ok) return read;
  const { title: titleState, paragraphs: ofParagraphs } = read.value;
  return { ok: true, value: { ...head, changes, titleState, paragraphs, states: ofParagraphs } };
}

/** Writes a translation as `content/translations/<id>/en.md` holds it: `parseTranslation` reads the same again. */
export function formatTranslation(translation: Translation): string {
  const inline = ["review", "states", "changes"];
  return writeFrontMatter(headOf(translation), writeTranslatedBody(translation.paragraphs), inline);
}

/** The front matter of a translation as it is written; undefined is a key that does not stand there. */
export function headOf({ titleState, states, paragraphs: _, ...head }: Translation) {
  return {
    ...{ id: head.id, lang: head.lang },
    ...{ title: head.title ?? undefined, titleStatus: head.titleStatus },
    ...{ method: head.method, engine: head.engine ?? undefined, review: head.review },
    states: writeStates({ title: titleState, paragraphs: states }, usualState(head)),
    rawSha256: head.rawSha256,
    changes: head.changes.length === 0 ? undefined : head.changes,
  };
}

/** The state of all that `states` does not name. */
export function usualState({
  method,
  review,
}: Pick<Translation, "method" | "review">): ParagraphState {
  if (review !== null) return "reviewed";
  return method === "machine" ? "machine" : "draft";
}

/** Of a file with nothing below its front matter, no paragraph is translated. */
function withMissing(
  paragraphs: readonly (string | null)[],
  of: Translated | null,
): readonly (string | null)[] {
  if (paragraphs.length > 0 || of === null) return paragraphs;
  return Array<null>(of.paragraphs).fill(null);
}
