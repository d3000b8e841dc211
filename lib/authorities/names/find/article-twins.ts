import { ARTICLE } from "../../../arabic/letters.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import type { NameForm } from "../join/name-form.ts";
import type { Alias } from "./bracketed.ts";

/** Enough to outweigh how often a twin stands by itself. */
const SURE = 1000;

/** Adds to aliases what foreign names of one word are with the article: «فيسبوك», «الفيسبوك». */
export function withArticleTwins(
  forms: readonly NameForm[],
  groupOf: readonly number[],
  aliases: readonly Alias[],
  { id, words }: Vocabulary,
): readonly Alias[] {
  const own = forms.flatMap(({ ids, judged, type }, i) =>
    judged && type === "organisation" ? [{ ids, group: groupOf[i] ?? i }] : [],
  );
  const twins = [...aliases, ...own].flatMap(({ ids, group }): Alias[] => {
    const word = words[ids[0] ?? 0] ?? "";
    const twin = ids.length === 1 && !word.startsWith(ARTICLE) ? id.get(ARTICLE + word) : undefined;
    return twin === undefined ? [] : [{ ids: [twin], group, count: SURE }];
  });
  return [...aliases, ...twins];
}
