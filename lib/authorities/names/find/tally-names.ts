import type { Counting } from "../count/count-archive.ts";
import type { NameArticle } from "../name-article.ts";
import { bodyCountry, isStateBody } from "./body-country.ts";
import { findNames } from "./find-names.ts";
import { surfaceOf } from "./surface.ts";
import { Tallies, type Tally } from "./tally.ts";
import type { FoundForms } from "./widen-forms.ts";

/** Finds every name in every article and counts it, each state's bodies for themselves. */
export function tallyNames(
  articles: readonly NameArticle[],
  { forms, groupOf, lexicon }: FoundForms,
  { vocabulary, counted, home }: Counting,
): readonly Tally[] {
  const tallies = new Tallies();
  articles.forEach(({ parts, text, countries }, n) => {
    const words = counted[n];
    if (!words) return;
    for (const match of findNames(words, lexicon, forms, vocabulary)) {
      const form = forms[match.value];
      const group = groupOf[match.value] ?? match.value;
      if (!form) continue;
      const place = { text: words, last: match.last };
      const { country, last } = isStateBody(forms[group]?.words ?? [])
        ? bodyCountry(form.words, place, { countries, home }, vocabulary)
        : { country: null, last: match.last };
      const written = { ...match, last };
      const surface = surfaceOf(parts, text, words, written, { whole: form.whole, vocabulary });
      tallies.add(group, country, { article: n, match }, surface);
    }
  });
  return tallies.all();
}
