import { html, nothing, type TemplateResult } from "lit-html";
import type { ParagraphState } from "@/lib/article/paragraph-states.ts";
import type { SearchHit } from "@/lib/search/types.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { SearchContext, SearchWords } from "./search-context.ts";

/**
 * What an English page says beneath a headline: the Arabic one; of an article that has no English headline, the names
 * in it that records know.
 */
export function besideHeadline(
  { titles, english }: SearchHit,
  { locale, words }: SearchContext,
): TemplateResult | typeof nothing {
  if (locale === "ar") return nothing;
  if (!titles.en) {
    const named = english?.named ?? [];
    if (named.length === 0) return nothing;
    return html`<p class="small">${fill(words.named, { names: named.join(", ") })}</p>`;
  }
  const arabic = titles.ar && html`<bdi lang="ar" class="face">${titles.ar.text}</bdi>`;
  return arabic === undefined ? nothing : html`<p class="soft small">${arabic}</p>`;
}

/** How far an English text is; nothing of one that a person has reviewed. */
export function stateView(
  state: ParagraphState | null | undefined,
  words: Pick<SearchWords, "translationState">,
): TemplateResult | typeof nothing {
  if (!state || state === "reviewed") return nothing;
  return html` <span class="soft small">(${words.translationState[state]})</span>`;
}
