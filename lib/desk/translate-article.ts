import type { Article } from "../article/article.ts";
import { changeTranslation } from "../article/change-translation.ts";
import { rewriteTranslation } from "../article/rewrite-translation.ts";
import { parseTranslation } from "../article/translation.ts";
import type { Result } from "../base/result.ts";
import type { Localized } from "../locale/locale.ts";
import { cleanTarget } from "../schema/clean-text.ts";
import { faultyFile, refusalWith } from "../strings/desk/desk-refusals.ts";
import type { TranslationDecision } from "./api.ts";
import type { Decider } from "./sign-change.ts";

/**
 * Writes what a person did to an article's English, `content/translations/<id>/en.md`.
 * @param old the file; null where there is none.
 * @returns the new text, null where nothing is left of it; or a refusal: the old one has a fault, or
 *   the article has fewer paragraphs.
 */
export function translateArticle(
  old: string | null,
  article: Article,
  { title, titleState, paragraphs }: TranslationDecision,
  who: Decider,
): Result<string | null, Localized<string>> {
  const of = { id: article.id, paragraphs: article.paragraphs.length };
  const read = old === null ? null : parseTranslation(old, of);
  if (read?.ok === false)
    return { ok: false, error: faultyFile(`translations/${of.id}/en.md`, read.error) };
  const last = Math.max(0, ...paragraphs.map(({ n }) => n));
  if (last > of.paragraphs)
    return { ok: false, error: refusalWith("noParagraph", { value: String(last) }) };
  const before = read?.value ?? null;
  const isTitled = title !== undefined || titleState !== undefined;
  const headline = {
    text: oneLine(title === undefined ? (before?.title ?? null) : title),
    state: titleState ?? "draft",
  };
  const after = changeTranslation(before, article, {
    ...(isTitled ? { title: headline } : {}),
    paragraphs: paragraphs.map(({ n, en, state }) => ({ n, text: oneLine(en), state })),
    by: who,
  });
  return { ok: true, value: after === null ? null : rewriteTranslation(old, after) };
}

/** A paragraph is one, and a text of blanks is none. */
function oneLine(text: string | null): string | null {
  return cleanTarget(text ?? "") || null;
}
