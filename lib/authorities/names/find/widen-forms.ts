import type { CountedText } from "../count/grams.ts";
import type { Vocabulary } from "../count/vocabulary.ts";
import type { NameForm } from "../join/name-form.ts";
import { withArticleTwins } from "./article-twins.ts";
import { bracketed } from "./bracketed.ts";
import { makeLexicon, type Lexicon } from "./lexicon.ts";
import { shortForms } from "./short-forms.ts";

/** All forms of an archive's names, ready to be found in its texts. */
export interface FoundForms {
  readonly forms: readonly NameForm[];
  /** For each form its name: the index of the name's first form. */
  readonly groupOf: readonly number[];
  readonly lexicon: Lexicon;
  /** Of each name what means it only behind a full form. */
  readonly short: ReadonlyMap<number, readonly string[]>;
}

/** An alias that stands so often behind a name is the name's, however often it stands alone. */
const SURE = { count: 5, share: 0.3 } as const;

/**
 * Adds to the forms of names what texts call them besides: what stands in brackets behind them, a foreign word with the
 * article, and short forms that mean one name alone.
 */
export function widenForms(
  own: readonly NameForm[],
  ownGroups: readonly number[],
  texts: readonly CountedText[],
  vocabulary: Vocabulary,
): FoundForms {
  const [forms, groupOf] = [[...own], [...ownGroups]];
  const lexicon = makeLexicon(vocabulary.words.length);
  forms.forEach(({ ids }, i) => lexicon.enter(ids, i));
  const known = new Map(forms.map(({ ids }, i) => [ids.join(" "), i]));
  const spelled = (ids: readonly number[]): string[] => ids.map((id) => vocabulary.words[id] ?? "");
  const enter = (ids: readonly number[], group: number): void => {
    const model = forms[group];
    if (!model) return;
    lexicon.enter(ids, forms.length);
    const added = { words: spelled(ids), ids, articles: 0, confidence: 0 };
    forms.push({ ...model, ...added, judged: false, whole: false });
    groupOf.push(group);
  };
  const matches = texts.map((text) => lexicon.match(text));
  const short = shortForms(texts, matches, own, ownGroups, vocabulary);
  const aliases = bracketed(texts, matches, own, ownGroups, vocabulary);
  for (const { ids, group, count } of withArticleTwins(own, ownGroups, aliases, vocabulary)) {
    const other = known.get(ids.join(" "));
    const model = forms[other ?? -1];
    if (other === undefined || model === undefined) enter(ids, group);
    else if (model.type === "organisation") {
      if (count < Math.min(SURE.count, SURE.share * model.articles)) continue;
      const from = groupOf[other];
      for (const [i, one] of groupOf.entries()) if (one === from) groupOf[i] = group;
    }
  }
  const inArticle = new Map<number, string[]>();
  for (const { ids, group, alone } of short) {
    const target = groupOf[group] ?? group;
    if (!alone) inArticle.set(target, [...(inArticle.get(target) ?? []), spelled(ids).join(" ")]);
    else if (!known.has(ids.join(" "))) enter(ids, target);
  }
  return { forms, groupOf, lexicon, short: inArticle };
}
