import { possibleSingulars } from "../../../arabic/forms/plural-patterns.ts";
import { withoutArticle } from "../../../arabic/bases.ts";
import type { Member } from "../../files/terms.ts";

/** Stem → its terms. */
export type Stems = ReadonlyMap<string, readonly Member[]>;

/** Endings of a sound plural, a dual or a relation: a broken plural has none of them, a participle or a masdar has. */
const sound = /^(?:ات|ين|ون|ان|ي|يه|يا|يات|يين|يون)/u;
const feminine = /^[هت]/u;

/** Of the articles of a plural's terms, so few may have a sound ending; more have it of participles and masdars. */
const MOST_SOUND = 0.06;
/** مصالحة stands among the articles of مصالح; where ة has most of them, it is a masdar (مقابلة). */
const MOST_FEMININE = 0.5;
const MOSTLY = 0.9;
/** Of a noun, so many terms stand with the article; verbs and names have none. */
const LEAST_WITH_ARTICLE = 0.08;
/** A singular is seldom so much rarer than its plural. */
const RAREST_SINGULAR = 0.04;

/** شهائد is the plural of شهادة and not of شهيد, كتائب that of كتيبة and not of كتاب; yet حريق has حرائق. */
const OFTEN = 0.3;

/** Shares of a stem's articles. */
interface Evidence {
  readonly articles: number;
  readonly sound: number;
  readonly feminine: number;
  readonly article: number;
}

function evidenceOf(stem: string, members: readonly Member[]): Evidence {
  let [articles, isSound, isFeminine, withArticle] = [0, 0, 0, 0];
  for (const { term, postings } of members) {
    const ending = term.slice(term.lastIndexOf(stem) + stem.length);
    articles += postings.length;
    if (sound.test(ending)) isSound += postings.length;
    if (feminine.test(ending)) isFeminine += postings.length;
    if (withoutArticle(term) !== term) withArticle += postings.length;
  }
  return {
    articles,
    sound: isSound / articles,
    feminine: isFeminine / articles,
    article: withArticle / articles,
  };
}

/**
 * The singular of a stem that is a broken plural by its pattern, when the archive bears witness: both are nouns in it (they
 * stand with the article), and the plural has none of the endings that a word of the same pattern that is no plural has
 * (مقاتلين, إصدارات).
 *
 * @returns the singular's stem; null where there is none.
 */
export function singularByPattern(stem: string, stems: Stems): string | null {
  const members = stems.get(stem);
  if (!members) return null;
  for (const possible of possibleSingulars(stem)) {
    const known = possible.stems.flatMap((one) => {
      const terms = stems.get(one);
      return terms ? [{ stem: one, ...evidenceOf(one, terms) }] : [];
    });
    const mostOften = [...known].sort((a, b) => b.articles - a.articles)[0];
    const best = known.find((one) => possible.ofFeminine && one.feminine >= OFTEN) ?? mostOften;
    if (!best) continue;
    const plural = evidenceOf(stem, members);
    const isPlural = possible.feminine
      ? plural.feminine >= MOSTLY
      : plural.sound <= MOST_SOUND && plural.feminine <= MOST_FEMININE;
    const areNouns = plural.article >= LEAST_WITH_ARTICLE && best.article >= LEAST_WITH_ARTICLE;
    if (isPlural && areNouns && best.articles >= plural.articles * RAREST_SINGULAR)
      return best.stem;
  }
  return null;
}
