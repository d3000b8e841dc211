import { readNameText } from "../../../lib/authorities/names/count/name-text.ts";
import type { NameArticle } from "../../../lib/authorities/names/name-article.ts";
import type { NameEntry } from "../../../lib/authorities/names/name-entry.ts";
import { proposeNames } from "../../../lib/authorities/names/propose-names.ts";

/** Articles of one paragraph each, about one country. */
export function articlesOf(texts: readonly string[], country = "JO", from = 0): NameArticle[] {
  return texts.map((text, n) => {
    const parts = ["", text];
    return { id: `a${n + from}`, parts, text: readNameText(parts), countries: [country] };
  });
}

/** The names of made articles, to be found by any of their forms. */
export function namesOf(articles: readonly NameArticle[]): {
  readonly all: readonly NameEntry[];
  readonly of: (form: string) => NameEntry | undefined;
} {
  const all = proposeNames(articles);
  return { all, of: (form) => all.find(({ forms }) => forms.includes(form)) };
}
