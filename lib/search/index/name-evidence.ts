import { wordSet } from "../../arabic/fold.ts";
import { givenNames } from "../../arabic/given-names.ts";
import { ALEF, LAM } from "../../arabic/letters.ts";
import { SURE } from "../files/words.ts";
import type { Family } from "../files/terms.ts";
import type { Word } from "../words/analyse.ts";
import { bareName } from "../words/sounds.ts";

/** What stands right before a name, beside given names: titles, words of descent, and kinds of places and bodies. */
const introducers = wordSet(`
الرئيس الوزير الوزيرة السيد السيدة الدكتور الدكتورة دكتور المهندس الأستاذ الشيخ الأمير الأميرة الملك السلطان القاضي اللواء
العميد العقيد الجنرال المارشال النائب السفير المدرب اللاعب المهاجم الحارس الفنان الفنانة الكاتب الشاعر الممثل المخرج الإمام البابا
المستشار المستشارة بن ابن بنت أبو أبي أبا آل أم فان دي دا فون
مدينة ولاية محافظة مقاطعة معتمدية بلدة قرية جزيرة مطار ميناء نهر بحيرة جبل العاصمة دولة جمهورية مملكة نادي شركة وكالة صحيفة قناة
حركة حزب فيروس وباء إعصار`);

/** Before the terms that say of an article which words stand there as names; no word begins so. */
const MARK = "\u0002";

/** The marks of a text: one for each word that follows what stands before names. */
export function nameMarks(words: readonly Word[]): string[] {
  return words.flatMap(({ term, kind }, at) => {
    const before = words[at - 1];
    if (kind !== "arabic" || !before) return [];
    const named = introducers.has(before.term) || givenNames.has(before.term);
    return named ? [MARK + bareName(term)] : [];
  });
}

/** Whether a term of an article is such a mark; the word stands behind its first sign. */
export function isMark(term: string): boolean {
  return term.startsWith(MARK);
}

/** What the marks of all articles say of words. */
export interface NameEvidence {
  /** A word without its article → in how many articles it stands as a name. */
  readonly articles: ReadonlyMap<string, number>;
}

/** Divides the terms of an index into words and marks. */
export function takeMarks<T>(postings: ReadonlyMap<string, readonly T[]>): {
  readonly words: readonly { readonly term: string; readonly postings: readonly T[] }[];
  readonly evidence: NameEvidence;
} {
  const words: { term: string; postings: readonly T[] }[] = [];
  const articles = new Map<string, number>();
  for (const [term, list] of postings) {
    if (isMark(term)) articles.set(term.slice(MARK.length), list.length);
    else words.push({ term, postings: list });
  }
  return { words, evidence: { articles } };
}

/** So many articles more must bear witness before a word counts as much as it does: a word seen once says little. */
const DOUBT = 2;
/** A word that stands after such words in a third of its articles is a name. */
const THIRD = 3;
/** Once may be chance. */
const HALF_OF_ONE = 0.5;
const article = new RegExp(`${ALEF}${LAM}|${LAM}${LAM}`);

/**
 * How much a term stands as names do: after a title or a given name; always with the article (السيسي) or never (محمد),
 * and with one ending, while nouns and adjectives change both (شعب، الشعب، الشعبية، شعبه).
 *
 * @returns for each member of the family 0 to `SURE`.
 */
export function standAsNames({ key, members }: Family, { articles }: NameEvidence): number[] {
  const endings = new Map<string, number>();
  const bares = new Map<string, number>();
  let all = 0;
  let withArticle = 0;
  for (const { term, postings } of members) {
    const at = term.indexOf(key);
    const ending = at < 0 ? term : term.slice(at + key.length);
    endings.set(ending, (endings.get(ending) ?? 0) + postings.length);
    const bare = bareName(term);
    bares.set(bare, (bares.get(bare) ?? 0) + postings.length);
    all += postings.length;
    if (at > 0 && article.test(term.slice(0, at))) withArticle += postings.length;
  }
  const oneEnding = Math.max(...endings.values()) / (all + DOUBT);
  const oneWay = Math.max(withArticle, all - withArticle) / all;
  return members.map(({ term }) => {
    const bare = bareName(term);
    const introduced = Math.max(0, (articles.get(bare) ?? 0) - HALF_OF_ONE);
    const share = introduced / ((bares.get(bare) ?? 0) + DOUBT);
    const given = givenNames.has(bare) || givenNames.has(term) ? 1 : 0;
    const name = Math.max(given, Math.min(1, THIRD * share));
    return Math.round(SURE * (0.65 * name + 0.35 * oneEnding * oneWay));
  });
}
