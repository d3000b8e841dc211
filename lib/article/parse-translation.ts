import { fieldsOf, listOr } from "./fields.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownToParagraphs } from "./paragraphs.ts";
import type { Result } from "./result.ts";
import type { Translation } from "./translation.ts";

/**
 * Reads `content/translations/<id>/en.md`.
 * @param text the whole file.
 * @param paragraphCount number of paragraphs of the Arabic article: the translation must have as many, because
 *   paragraph n of one is paragraph n of the other; null when it is not known.
 * @returns the translation, or one sentence for each thing that is wrong, without the file's name.
 */
export function parseTranslation(
  text: string,
  paragraphCount: number | null,
): Result<Translation, readonly string[]> {
  const file = readFrontMatter(text);
  if (!file.ok) return { ok: false, error: [file.error] };
  const fields = fieldsOf(file.value.data);
  const reviewed = file.value.data["review"] !== null && file.value.data["review"] !== undefined;
  const review = reviewed ? fields.within("review") : null;
  const translation: Translation = {
    id: fields.requiredText("id"),
    lang: fields.oneOf("lang", ["en"]),
    title: fields.text("title"),
    titleStatus: fields.oneOf("titleStatus", ["translated", "supplied", "none"]),
    method: fields.oneOf("method", ["machine", "human", "machine-edited"]),
    review: review && { by: review.requiredText("by"), date: review.requiredText("date") },
    rawSha256: fields.requiredText("rawSha256"),
    paragraphs: listOr(fields.errors, () => markdownToParagraphs(file.value.body)),
  };
  if ((translation.title === null) !== (translation.titleStatus === "none")) {
    fields.errors.push("`title` must be there unless `titleStatus` is none, and only then");
  }
  const count = translation.paragraphs.length;
  if (paragraphCount !== null && count !== paragraphCount) {
    fields.errors.push(
      `the translation has ${count} paragraphs and the Arabic text ${paragraphCount}: paragraph n must translate paragraph n`,
    );
  }
  return fields.errors.length === 0
    ? { ok: true, value: translation }
    : { ok: false, error: fields.errors };
}
